using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using NewsSearch.Indexing.Archive.Schema;

#nullable disable

namespace NewsSearch.Indexing.Archive.Migrations
{
    /// <summary>The column by which articles are counted and listed held what came in as their source; now it holds the outlet. What came in stays in the article.</summary>
    [DbContext(typeof(ArchiveContext))]
    [Migration("20261127110000_OutletsOfSources")]
    public partial class OutletsOfSources : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql($"""
            UPDATE articles SET source = {PackedColumns.OutletFunction}(v.packed, (SELECT c.packed FROM corrections c WHERE c.article = v.article))
            FROM versions v WHERE v.article = articles.number AND v.version = articles.version
            """);

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
        }
    }
}
