using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace NewsSearch.Indexing.Archive.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // Three tables are their own index: half the space and one tree to write instead of two. EF has no word for it.
            migrationBuilder.CreateTable(
                name: "api_keys",
                columns: table => new
                {
                    key = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    used_at = table.Column<long>(type: "INTEGER", nullable: true),
                    revoked_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_api_keys", x => x.key);
                });

            migrationBuilder.Sql("CREATE TABLE article_entities (article INTEGER NOT NULL, entity INTEGER NOT NULL, mentions INTEGER NOT NULL, day INTEGER NULL, PRIMARY KEY (article, entity)) WITHOUT ROWID");

            migrationBuilder.CreateTable(
                name: "articles",
                columns: table => new
                {
                    number = table.Column<long>(type: "INTEGER", nullable: false),
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    source = table.Column<string>(type: "TEXT", nullable: true),
                    day = table.Column<int>(type: "INTEGER", nullable: true),
                    text_hash = table.Column<long>(type: "INTEGER", nullable: false),
                    story = table.Column<long>(type: "INTEGER", nullable: true),
                    withdrawn = table.Column<string>(type: "TEXT", nullable: true),
                    read_stamp = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_articles", x => x.number);
                });

            migrationBuilder.Sql("CREATE TABLE bands (band INTEGER NOT NULL, article INTEGER NOT NULL, PRIMARY KEY (band, article)) WITHOUT ROWID");

            migrationBuilder.CreateTable(
                name: "counters",
                columns: table => new
                {
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    value = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_counters", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "entities",
                columns: table => new
                {
                    key = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    country = table.Column<string>(type: "TEXT", nullable: true),
                    articles = table.Column<int>(type: "INTEGER", nullable: false),
                    mentions = table.Column<long>(type: "INTEGER", nullable: false),
                    stamp = table.Column<string>(type: "TEXT", nullable: false),
                    named_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_entities", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "erased",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    erased_at = table.Column<long>(type: "INTEGER", nullable: false),
                    sequence = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_erased", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "imports",
                columns: table => new
                {
                    key = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    path = table.Column<string>(type: "TEXT", nullable: false),
                    started_at = table.Column<long>(type: "INTEGER", nullable: false),
                    finished_at = table.Column<long>(type: "INTEGER", nullable: true),
                    packed = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_imports", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "log",
                columns: table => new
                {
                    key = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    article = table.Column<string>(type: "TEXT", nullable: false),
                    act = table.Column<int>(type: "INTEGER", nullable: false),
                    detail = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_log", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "quotes",
                columns: table => new
                {
                    article = table.Column<long>(type: "INTEGER", nullable: false),
                    start = table.Column<int>(type: "INTEGER", nullable: false),
                    speaker = table.Column<long>(type: "INTEGER", nullable: false),
                    end = table.Column<int>(type: "INTEGER", nullable: false),
                    form = table.Column<int>(type: "INTEGER", nullable: false),
                    day = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_quotes", x => new { x.article, x.start, x.speaker });
                });

            migrationBuilder.CreateTable(
                name: "roles",
                columns: table => new
                {
                    article = table.Column<long>(type: "INTEGER", nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    person = table.Column<long>(type: "INTEGER", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    of = table.Column<string>(type: "TEXT", nullable: true),
                    state = table.Column<int>(type: "INTEGER", nullable: false),
                    start = table.Column<int>(type: "INTEGER", nullable: false),
                    end = table.Column<int>(type: "INTEGER", nullable: false),
                    day = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_roles", x => new { x.article, x.ordinal });
                });

            migrationBuilder.Sql("CREATE TABLE variants (entity INTEGER NOT NULL, surface TEXT NOT NULL, articles INTEGER NOT NULL, mentions INTEGER NOT NULL, PRIMARY KEY (entity, surface)) WITHOUT ROWID");

            migrationBuilder.CreateTable(
                name: "corrections",
                columns: table => new
                {
                    article = table.Column<long>(type: "INTEGER", nullable: false),
                    corrected_at = table.Column<long>(type: "INTEGER", nullable: false),
                    packed = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_corrections", x => x.article);
                    table.ForeignKey(
                        name: "FK_corrections_articles_article",
                        column: x => x.article,
                        principalTable: "articles",
                        principalColumn: "number",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "readings",
                columns: table => new
                {
                    article = table.Column<long>(type: "INTEGER", nullable: false),
                    packed = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_readings", x => x.article);
                    table.ForeignKey(
                        name: "FK_readings_articles_article",
                        column: x => x.article,
                        principalTable: "articles",
                        principalColumn: "number",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "versions",
                columns: table => new
                {
                    article = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    stored_at = table.Column<long>(type: "INTEGER", nullable: false),
                    content_hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    packed = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_versions", x => new { x.article, x.version });
                    table.ForeignKey(
                        name: "FK_versions_articles_article",
                        column: x => x.article,
                        principalTable: "articles",
                        principalColumn: "number",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.InsertData(
                table: "counters",
                columns: new[] { "name", "value" },
                values: new object[,]
                {
                    { "naming", 0L },
                    { "number", 0L },
                    { "sequence", 0L }
                });

            migrationBuilder.CreateIndex(
                name: "IX_api_keys_hash",
                table: "api_keys",
                column: "hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_api_keys_name",
                table: "api_keys",
                column: "name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_article_entities_entity_day",
                table: "article_entities",
                columns: new[] { "entity", "day" });

            migrationBuilder.CreateIndex(
                name: "IX_articles_id",
                table: "articles",
                column: "id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_articles_read_stamp_number",
                table: "articles",
                columns: new[] { "read_stamp", "number" },
                filter: "withdrawn IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_articles_sequence",
                table: "articles",
                column: "sequence",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_articles_source_day",
                table: "articles",
                columns: new[] { "source", "day" },
                filter: "withdrawn IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_articles_story",
                table: "articles",
                column: "story",
                filter: "story IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_articles_text_hash",
                table: "articles",
                column: "text_hash");

            migrationBuilder.CreateIndex(
                name: "IX_entities_id",
                table: "entities",
                column: "id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_entities_named_at",
                table: "entities",
                column: "named_at");

            migrationBuilder.CreateIndex(
                name: "IX_erased_sequence",
                table: "erased",
                column: "sequence",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_log_article",
                table: "log",
                column: "article");

            migrationBuilder.CreateIndex(
                name: "IX_quotes_speaker_day",
                table: "quotes",
                columns: new[] { "speaker", "day" });

            migrationBuilder.CreateIndex(
                name: "IX_roles_person_day",
                table: "roles",
                columns: new[] { "person", "day" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "api_keys");

            migrationBuilder.DropTable(
                name: "article_entities");

            migrationBuilder.DropTable(
                name: "bands");

            migrationBuilder.DropTable(
                name: "corrections");

            migrationBuilder.DropTable(
                name: "counters");

            migrationBuilder.DropTable(
                name: "entities");

            migrationBuilder.DropTable(
                name: "erased");

            migrationBuilder.DropTable(
                name: "imports");

            migrationBuilder.DropTable(
                name: "log");

            migrationBuilder.DropTable(
                name: "quotes");

            migrationBuilder.DropTable(
                name: "readings");

            migrationBuilder.DropTable(
                name: "roles");

            migrationBuilder.DropTable(
                name: "variants");

            migrationBuilder.DropTable(
                name: "versions");

            migrationBuilder.DropTable(
                name: "articles");
        }
    }
}
