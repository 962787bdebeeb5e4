using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NewsSearch.Indexing.Archive.Migrations
{
    /// <inheritdoc />
    public partial class NameFixes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "fixed_readings",
                columns: table => new
                {
                    fix = table.Column<long>(type: "INTEGER", nullable: false),
                    article = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fixed_readings", x => new { x.fix, x.article });
                });

            migrationBuilder.CreateTable(
                name: "name_fixes",
                columns: table => new
                {
                    number = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    made_at = table.Column<long>(type: "INTEGER", nullable: false),
                    undone_at = table.Column<long>(type: "INTEGER", nullable: true),
                    open = table.Column<bool>(type: "INTEGER", nullable: false),
                    entity = table.Column<string>(type: "TEXT", nullable: true),
                    target = table.Column<string>(type: "TEXT", nullable: true),
                    article = table.Column<string>(type: "TEXT", nullable: true),
                    packed = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_name_fixes", x => x.number);
                });

            migrationBuilder.CreateTable(
                name: "unfixed_readings",
                columns: table => new
                {
                    article = table.Column<long>(type: "INTEGER", nullable: false),
                    packed = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_unfixed_readings", x => x.article);
                    table.ForeignKey(
                        name: "FK_unfixed_readings_articles_article",
                        column: x => x.article,
                        principalTable: "articles",
                        principalColumn: "number",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_fixed_readings_article",
                table: "fixed_readings",
                column: "article");

            migrationBuilder.CreateIndex(
                name: "IX_name_fixes_entity",
                table: "name_fixes",
                column: "entity");

            migrationBuilder.CreateIndex(
                name: "IX_name_fixes_target",
                table: "name_fixes",
                column: "target");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "fixed_readings");

            migrationBuilder.DropTable(
                name: "name_fixes");

            migrationBuilder.DropTable(
                name: "unfixed_readings");
        }
    }
}
