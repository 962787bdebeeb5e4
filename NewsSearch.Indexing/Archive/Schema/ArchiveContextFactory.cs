using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace NewsSearch.Indexing.Archive.Schema;

/// <summary>Lets the EF tools build the model when a migration is written: <c>dotnet ef migrations add NAME --project NewsSearch.Indexing --output-dir Archive/Migrations</c>.</summary>
internal sealed class ArchiveContextFactory : IDesignTimeDbContextFactory<ArchiveContext>
{
    public ArchiveContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<ArchiveContext>().UseSqlite("Data Source=design.db").Options);
}
