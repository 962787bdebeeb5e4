using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NewsSearch.Indexing.Archive.Migrations
{
    /// <inheritdoc />
    public partial class PassageVectors : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "vector_model",
                table: "articles",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "passage_vectors",
                columns: table => new
                {
                    article = table.Column<long>(type: "INTEGER", nullable: false),
                    sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    packed = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_passage_vectors", x => x.article);
                    table.ForeignKey(
                        name: "FK_passage_vectors_articles_article",
                        column: x => x.article,
                        principalTable: "articles",
                        principalColumn: "number",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.InsertData(
                table: "counters",
                columns: new[] { "name", "value" },
                values: new object[] { "vectors", 0L });

            migrationBuilder.CreateIndex(
                name: "IX_articles_vector_model_number",
                table: "articles",
                columns: new[] { "vector_model", "number" },
                filter: "withdrawn IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_passage_vectors_sequence",
                table: "passage_vectors",
                column: "sequence",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "passage_vectors");

            migrationBuilder.DropIndex(
                name: "IX_articles_vector_model_number",
                table: "articles");

            migrationBuilder.DeleteData(
                table: "counters",
                keyColumn: "name",
                keyValue: "vectors");

            migrationBuilder.DropColumn(
                name: "vector_model",
                table: "articles");
        }
    }
}
