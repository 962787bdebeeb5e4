using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NewsSearch.Indexing.Archive.Migrations
{
    /// <inheritdoc />
    public partial class RolesOfPersons : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_roles_person_day",
                table: "roles");

            migrationBuilder.CreateIndex(
                name: "IX_roles_person_title_of_state_day",
                table: "roles",
                columns: new[] { "person", "title", "of", "state", "day" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_roles_person_title_of_state_day",
                table: "roles");

            migrationBuilder.CreateIndex(
                name: "IX_roles_person_day",
                table: "roles",
                columns: new[] { "person", "day" });
        }
    }
}
