using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using NewsSearch.Indexing.Archive.Schema;

#nullable disable

namespace NewsSearch.Indexing.Archive.Migrations
{
    /// <summary>Which versions of which articles an import brought, and what they were to it: what the figures of its report open onto. Without row ids, which EF has no words for; the model does not know the table. Of imports before it nothing can be told.</summary>
    [DbContext(typeof(ArchiveContext))]
    [Migration("20261127150000_ImportedArticles")]
    public partial class ImportedArticles : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
            CREATE TABLE imported_articles (
                import INTEGER NOT NULL,
                article INTEGER NOT NULL,
                version INTEGER NOT NULL,
                marks INTEGER NOT NULL,
                PRIMARY KEY (import, article, version)) WITHOUT ROWID
            """);

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropTable(name: "imported_articles");
    }
}
