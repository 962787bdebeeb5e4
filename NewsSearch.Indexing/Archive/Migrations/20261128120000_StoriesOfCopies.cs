using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using NewsSearch.Indexing.Archive.Schema;

#nullable disable

namespace NewsSearch.Indexing.Archive.Migrations
{
    /// <summary>Stories held near copies alone; exact copies of texts too short to be compared are of one story now as well. A story that went by the number of an article that had left it goes by that of its first article, which no other story can come to share.</summary>
    [DbContext(typeof(ArchiveContext))]
    [Migration("20261128120000_StoriesOfCopies")]
    public partial class StoriesOfCopies : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""
                UPDATE articles SET story = firsts.number
                FROM (SELECT story, MIN(number) AS number FROM articles WHERE story IS NOT NULL GROUP BY story) AS firsts
                WHERE articles.story = firsts.story AND firsts.number <> firsts.story
                    AND EXISTS (SELECT 1 FROM articles AS gone WHERE gone.number = firsts.story AND gone.story IS NOT gone.number)
                """);
            migrationBuilder.Sql("""
                UPDATE articles SET story = copies.story
                FROM (SELECT text_hash, MIN(COALESCE(story, number)) AS story FROM articles GROUP BY text_hash HAVING COUNT(*) > 1) AS copies
                WHERE articles.text_hash = copies.text_hash AND articles.story IS NULL
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
        }
    }
}
