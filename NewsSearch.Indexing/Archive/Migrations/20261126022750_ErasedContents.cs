using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NewsSearch.Indexing.Archive.Migrations
{
    /// <inheritdoc />
    public partial class ErasedContents : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<byte[]>(
                name: "contents",
                table: "erased",
                type: "BLOB",
                nullable: false,
                defaultValue: new byte[0]);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "contents",
                table: "erased");
        }
    }
}
