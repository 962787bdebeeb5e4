using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using NewsSearch.Indexing.Archive.Schema;

#nullable disable

namespace NewsSearch.Indexing.Archive.Migrations
{
    /// <summary>
    /// How often each article names an entity in which words: what a page of its mentions is found by. Kept without row ids, a copy less of its widest column, which EF has no words for; the model does not know the table.
    /// What was read before is entered at once, out of the readings: each is unpacked once, for a cross join in SQLite keeps the order that is written.
    /// </summary>
    [DbContext(typeof(ArchiveContext))]
    [Migration("20261127100000_ArticleSpellings")]
    public partial class ArticleSpellings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""
                CREATE TABLE article_spellings (
                    entity INTEGER NOT NULL,
                    people INTEGER NOT NULL,
                    surface TEXT NOT NULL,
                    article INTEGER NOT NULL,
                    day INTEGER NULL,
                    mentions INTEGER NOT NULL,
                    PRIMARY KEY (entity, people, surface, article)) WITHOUT ROWID
                """);
            migrationBuilder.Sql($"""
                INSERT INTO article_spellings(entity, people, surface, article, day, mentions)
                SELECT e.key, json_extract(s.value, '$[1]'), json_extract(s.value, '$[2]'), x.article, x.day, json_extract(s.value, '$[3]')
                FROM readings r
                CROSS JOIN articles a ON a.number = r.article AND a.withdrawn IS NULL
                CROSS JOIN json_each({PackedColumns.SpelledNamesFunction}(r.packed)) s
                CROSS JOIN entities e ON e.id = json_extract(s.value, '$[0]')
                CROSS JOIN article_entities x ON x.article = r.article AND x.entity = e.key
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropTable(name: "article_spellings");
    }
}
