using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace NewsSearch.Indexing.Archive.Schema;

/// <summary>The archive's database.</summary>
internal sealed class ArchiveContext(DbContextOptions<ArchiveContext> options) : DbContext(options)
{
    public DbSet<ArticleRow> Articles => Set<ArticleRow>();

    public DbSet<VersionRow> Versions => Set<VersionRow>();

    public DbSet<CorrectionRow> Corrections => Set<CorrectionRow>();

    public DbSet<ReadingRow> Readings => Set<ReadingRow>();

    public DbSet<UnfixedReadingRow> UnfixedReadings => Set<UnfixedReadingRow>();

    public DbSet<NameFixRow> NameFixes => Set<NameFixRow>();

    public DbSet<FixedReadingRow> FixedReadings => Set<FixedReadingRow>();

    public DbSet<EntityRow> Entities => Set<EntityRow>();

    public DbSet<ArticleEntityRow> ArticleEntities => Set<ArticleEntityRow>();

    public DbSet<VariantRow> Variants => Set<VariantRow>();

    public DbSet<RoleRow> Roles => Set<RoleRow>();

    public DbSet<QuoteRow> Quotes => Set<QuoteRow>();

    public DbSet<PassageVectorsRow> PassageVectors => Set<PassageVectorsRow>();

    public DbSet<BandRow> Bands => Set<BandRow>();

    public DbSet<ErasedRow> Erased => Set<ErasedRow>();

    public DbSet<LogRow> Log => Set<LogRow>();

    public DbSet<ImportRow> Imports => Set<ImportRow>();

    public DbSet<ApiKeyRow> ApiKeys => Set<ApiKeyRow>();

    public DbSet<CounterRow> Counters => Set<CounterRow>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<InstantConverter>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        Texts(modelBuilder);
        Names(modelBuilder);
        Fixes(modelBuilder);
        Keeping(modelBuilder);
        foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(row => row.GetProperties()))
            property.SetColumnName(JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name));
    }

    private static void Texts(ModelBuilder model)
    {
        model.Entity<ArticleRow>(row =>
        {
            row.ToTable("articles").HasKey(a => a.Number);
            row.Property(a => a.Number).ValueGeneratedNever();
            row.Property(a => a.Id).IsRequired();
            row.HasIndex(a => a.Id).IsUnique();
            row.HasIndex(a => a.Sequence).IsUnique();
            row.HasIndex(a => a.TextHash);
            row.HasIndex(a => a.Story).HasFilter("story IS NOT NULL");
            row.HasIndex(a => new { a.Source, a.Day }).HasFilter("withdrawn IS NULL");
            row.HasIndex(a => new { a.ReadStamp, a.Number }).HasFilter("withdrawn IS NULL");
            row.HasIndex(a => new { a.VectorModel, a.Number }).HasFilter("withdrawn IS NULL");
        });
        model.Entity<VersionRow>(row =>
        {
            row.ToTable("versions").HasKey(v => new { v.Article, v.Version });
            row.HasOne<ArticleRow>().WithMany().HasForeignKey(v => v.Article);
        });
        model.Entity<CorrectionRow>(row =>
        {
            row.ToTable("corrections").HasKey(c => c.Article);
            row.HasOne<ArticleRow>().WithOne().HasForeignKey<CorrectionRow>(c => c.Article);
        });
        model.Entity<ReadingRow>(row =>
        {
            row.ToTable("readings").HasKey(r => r.Article);
            row.HasOne<ArticleRow>().WithOne().HasForeignKey<ReadingRow>(r => r.Article);
        });
        model.Entity<PassageVectorsRow>(row =>
        {
            row.ToTable("passage_vectors").HasKey(v => v.Article);
            row.HasIndex(v => v.Sequence).IsUnique();
            row.HasOne<ArticleRow>().WithOne().HasForeignKey<PassageVectorsRow>(v => v.Article);
        });
        model.Entity<BandRow>().ToTable("bands").HasKey(b => new { b.Band, b.Article });
    }

    private static void Names(ModelBuilder model)
    {
        model.Entity<EntityRow>(row =>
        {
            row.ToTable("entities").HasKey(e => e.Key);
            row.Property(e => e.Id).IsRequired();
            row.HasIndex(e => e.Id).IsUnique();
            row.HasIndex(e => e.NamedAt);
        });
        model.Entity<ArticleEntityRow>(row =>
        {
            row.ToTable("article_entities").HasKey(e => new { e.Article, e.Entity });
            row.HasIndex(e => new { e.Entity, e.Day });
        });
        model.Entity<VariantRow>().ToTable("variants").HasKey(v => new { v.Entity, v.Surface });
        model.Entity<RoleRow>(row =>
        {
            row.ToTable("roles").HasKey(r => new { r.Article, r.Ordinal });
            // Holds all that counts a person's roles: a president has thousands.
            row.HasIndex(r => new { r.Person, r.Title, r.Of, r.State, r.Day });
        });
        model.Entity<QuoteRow>(row =>
        {
            row.ToTable("quotes").HasKey(q => new { q.Article, q.Start, q.Speaker });
            row.HasIndex(q => new { q.Speaker, q.Day });
        });
    }

    private static void Fixes(ModelBuilder model)
    {
        model.Entity<NameFixRow>(row =>
        {
            row.ToTable("name_fixes").HasKey(f => f.Number);
            row.HasIndex(f => f.Entity);
            row.HasIndex(f => f.Target);
        });
        model.Entity<FixedReadingRow>(row =>
        {
            row.ToTable("fixed_readings").HasKey(f => new { f.Fix, f.Article });
            row.HasIndex(f => f.Article);
        });
        model.Entity<UnfixedReadingRow>(row =>
        {
            row.ToTable("unfixed_readings").HasKey(r => r.Article);
            row.HasOne<ArticleRow>().WithOne().HasForeignKey<UnfixedReadingRow>(r => r.Article);
        });
    }

    private static void Keeping(ModelBuilder model)
    {
        model.Entity<ErasedRow>(row =>
        {
            row.ToTable("erased").HasKey(e => e.Id);
            row.HasIndex(e => e.Sequence).IsUnique();
        });
        model.Entity<LogRow>(row =>
        {
            row.ToTable("log").HasKey(l => l.Key);
            row.HasIndex(l => l.Article);
        });
        model.Entity<ImportRow>().ToTable("imports").HasKey(i => i.Key);
        model.Entity<ApiKeyRow>(row =>
        {
            row.ToTable("api_keys").HasKey(k => k.Key);
            row.HasIndex(k => k.Name).IsUnique();
            row.HasIndex(k => k.Hash).IsUnique();
        });
        model.Entity<CounterRow>(row =>
        {
            row.ToTable("counters").HasKey(c => c.Name);
            row.HasData(
                new CounterRow { Name = CounterRow.Sequence, Value = 0 },
                new CounterRow { Name = CounterRow.Number, Value = 0 },
                new CounterRow { Name = CounterRow.Naming, Value = 0 },
                new CounterRow { Name = CounterRow.Vectors, Value = 0 });
        });
    }
}
