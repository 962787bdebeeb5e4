using System.Runtime.CompilerServices;
using NewsSearch.Indexing.Archive.Fixing;
using NewsSearch.Indexing.Archive.Keeping;
using NewsSearch.Indexing.Archive.Meaning;
using NewsSearch.Indexing.Archive.Names;
using NewsSearch.Indexing.Archive.Schema;
using NewsSearch.Indexing.Archive.Storing;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Archive;

/// <summary>The archive: the only truth of the product. Any number of processes may have it open and write to it at once.</summary>
/// <remarks>Every change has a number from an ever-rising sequence. What a method has returned is on the disk. Methods throw <see cref="ArchiveException"/> where the disk or the file fails.</remarks>
public sealed class NewsArchive : IEntityNames, IAsyncDisposable
{
    /// <summary>How many articles are unpacked at once, on all cores; large ones are fewer.</summary>
    private const int ReadAtOnce = 200;

    private readonly ArchiveDatabase database;
    private readonly ArticleStore store;
    private readonly ArticleReader reader;
    private readonly ChangeLog changes;
    private readonly ReadingStore readings;
    private readonly VectorStore vectors;
    private readonly EntityDirectory directory;
    private readonly MentionDirectory mentions;
    private readonly EntityNames names;
    private readonly Holdings holdings;
    private readonly OperatorActs acts;
    private readonly FixStore fixes;
    private readonly ApiKeys keys;
    private readonly ImportLog imports;

    private NewsArchive(ArchiveFolder folder, ArchiveDatabase database, TimeProvider clock, Func<IReadingTally>? tally)
    {
        Folder = folder;
        this.database = database;
        store = new ArticleStore(database, clock);
        reader = new ArticleReader(database);
        changes = new ChangeLog(database);
        readings = new ReadingStore(database, tally);
        vectors = new VectorStore(database);
        directory = new EntityDirectory(database);
        mentions = new MentionDirectory(database);
        names = new EntityNames(database, clock);
        holdings = new Holdings(database);
        acts = new OperatorActs(database, clock, tally);
        fixes = new FixStore(database, clock, tally);
        keys = new ApiKeys(database, clock);
        imports = new ImportLog(database, clock);
    }

    /// <summary>Where it lives.</summary>
    public ArchiveFolder Folder { get; }

    /// <summary>Opens the archive, making folder and database where they are missing, and brings its tables up to date.</summary>
    /// <exception cref="ArchiveException">It cannot be opened; the message says what to do.</exception>
    public static Task<NewsArchive> OpenAsync(ArchiveFolder folder, TimeProvider clock, CancellationToken ct = default) =>
        OpenAsync(folder, clock, pageCeiling: null, ct);

    /// <summary>As above, with what counts leaders, countries and salience anew where an editor corrects names; it is asked for when the first such article comes.</summary>
    /// <param name="folder">Where it lives.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="tally">Gives what counts.</param>
    /// <param name="progress">Told how far it is brought up to date, where an older version wrote it.</param>
    /// <param name="ct">Stops.</param>
    public static async Task<NewsArchive> OpenAsync(ArchiveFolder folder, TimeProvider clock, Func<IReadingTally> tally, IProgress<CatchingUp>? progress = null, CancellationToken ct = default) =>
        new(folder, await ArchiveDatabase.OpenAsync(folder.Database, pageCeiling: null, progress, ct), clock, tally);

    /// <summary>As above, on a disk that is full after <paramref name="pageCeiling"/> pages of 4 KB.</summary>
    internal static async Task<NewsArchive> OpenAsync(ArchiveFolder folder, TimeProvider clock, long? pageCeiling, CancellationToken ct = default) =>
        new(folder, await ArchiveDatabase.OpenAsync(folder.Database, pageCeiling, progress: null, ct), clock, tally: null);

    /// <summary>Stores articles in one transaction: all of them, or none where it throws. One outcome an article, in order.</summary>
    public Task<IReadOnlyList<StoreOutcome>> StoreAsync(IReadOnlyList<Article> batch, CancellationToken ct = default) => store.StoreAsync(batch, null, ct);

    /// <summary>The same for an import that was started: which of them it brought is kept in the same transaction.</summary>
    public Task<IReadOnlyList<StoreOutcome>> StoreAsync(IReadOnlyList<Article> batch, long import, CancellationToken ct = default) => store.StoreAsync(batch, import, ct);

    /// <summary>The article of <paramref name="id"/>, its current version or the one asked for; null where unknown. Withdrawn ones too: look at <see cref="StoredArticle.Withdrawn"/>.</summary>
    public Task<StoredArticle?> FindAsync(string id, int? version = null, CancellationToken ct = default) => reader.FindAsync(id, version, ct);

    /// <summary>The current versions of many articles, in the order of <paramref name="ids"/>; unknown ones are left out, withdrawn ones are not. Some are read at a time, and no more are held than those.</summary>
    public async IAsyncEnumerable<CurrentArticle> CurrentAsync(IReadOnlyList<string> ids, [EnumeratorCancellation] CancellationToken ct = default)
    {
        for (var from = 0; from < ids.Count;)
        {
            var (looked, articles) = await reader.FirstAsync([.. ids.Skip(from).Take(ReadAtOnce)], ct);
            from += looked;
            foreach (var article in articles)
                yield return article;
        }
    }

    /// <summary>Ids of the other articles with exactly the text of <paramref name="id"/>, at most <paramref name="most"/> in order of arrival, withdrawn ones left out.</summary>
    public Task<IReadOnlyList<string>> CopiesAsync(string id, int most, CancellationToken ct = default) => reader.CopiesAsync(id, most, ct);

    /// <summary>The versions of an article, oldest first; empty where it is unknown.</summary>
    public Task<IReadOnlyList<ArticleVersion>> VersionsAsync(string id, CancellationToken ct = default) => reader.VersionsAsync(id, ct);

    /// <summary>The number of the last change; 0 in an empty archive.</summary>
    public Task<long> SequenceAsync(CancellationToken ct = default) => changes.SequenceAsync(ct);

    /// <summary>The net changes after a sequence, at most <paramref name="max"/>: each article once, as it now is. Articles withdrawn and erased come without their text.</summary>
    public async Task<ArchiveChanges> ChangesAsync(long after, int max, CancellationToken ct = default)
    {
        var found = await changes.ChangesAsync(after, max, ct);
        // Another process may have renamed what is known here already.
        if (found.Changes.Count > 0)
            names.ReadOn();
        return found;
    }

    /// <summary>How many articles have changed after a sequence.</summary>
    public Task<long> ChangedAsync(long after, CancellationToken ct = default) => changes.CountAsync(after, ct);

    /// <summary>Articles never read, then those read under another stamp than <paramref name="stamp"/>; latest arrivals first.</summary>
    public Task<IReadOnlyList<StoredArticle>> UnreadAsync(string stamp, int max, CancellationToken ct = default) => readings.UnreadAsync(stamp, max, ct);

    /// <summary>Keeps what was read. A reading of a version that is no longer current, or of an article withdrawn or erased, is let go.</summary>
    public async Task SaveReadingsAsync(IReadOnlyList<(string Id, int Version, Annotations Annotations)> batch, CancellationToken ct = default)
    {
        if (await readings.SaveAsync(batch, ct) > 0)
            names.ReadOn();
    }

    /// <summary>Marks every reading as one to be made anew, or goes on with those that were marked before and are left; gives how many.</summary>
    public Task<long> MarkForReadingAsync(CancellationToken ct = default) => readings.MarkAsync(ct);

    /// <summary>Articles whose passages have no vectors, latest arrivals first.</summary>
    public Task<IReadOnlyList<StoredArticle>> WithoutVectorsAsync(int max, CancellationToken ct = default) => vectors.WithoutAsync(max, ct);

    /// <summary>Keeps the vectors that <paramref name="model"/> made of articles' passages. Those of a version that is no longer current, or of an article withdrawn or erased, are let go. Gives how many were kept.</summary>
    public Task<int> SaveVectorsAsync(string model, IReadOnlyList<(string Id, int Version, byte[] Packed)> batch, CancellationToken ct = default) => vectors.SaveAsync(model, batch, ct);

    /// <summary>Has the vectors of all models but <paramref name="model"/> made anew; gives how many articles that concerns.</summary>
    public Task<int> DropOtherVectorsAsync(string model, CancellationToken ct = default) => vectors.DropOthersAsync(model, ct);

    /// <summary>The number of the last vectors made, on a count of their own: making vectors changes no article. 0 where there are none.</summary>
    public Task<long> VectorSequenceAsync(CancellationToken ct = default) => vectors.SequenceAsync(ct);

    /// <summary>The vectors that <paramref name="model"/> made after <paramref name="after"/>, at most <paramref name="max"/>, in the order of their making.</summary>
    public Task<IReadOnlyList<KeptVectors>> VectorsAsync(string model, long after, int max, CancellationToken ct = default) => vectors.MadeAsync(model, after, max, ct);

    /// <summary>How far names are read and vectors made.</summary>
    public Task<ReadingProgress> ProgressAsync(CancellationToken ct = default) => readings.ProgressAsync(ct);

    /// <summary>Takes an article out of search and pages, where it then says <paramref name="why"/>; false where it is unknown.</summary>
    public Task<bool> WithdrawAsync(string id, string why, CancellationToken ct = default) => acts.WithdrawAsync(id, why, ct);

    /// <summary>Brings a withdrawn article back; false where it is unknown or not withdrawn.</summary>
    public Task<bool> ReinstateAsync(string id, CancellationToken ct = default) => acts.ReinstateAsync(id, ct);

    /// <summary>Removes an article for good: text, versions, readings, counts. Its id and the time remain, so that it is not taken in again. False where it is unknown.</summary>
    public Task<bool> EraseAsync(string id, CancellationToken ct = default) => acts.EraseAsync(id, ct);

    /// <summary>Corrects what cleaning got wrong; outlives later imports of the article. False where it is unknown.</summary>
    public Task<bool> CorrectAsync(string id, ArticleCorrection correction, CancellationToken ct = default) => acts.CorrectAsync(id, correction, ct);

    /// <summary>Corrects a name that was read: keeps the correction, then lays it over every article it concerns, some at a time. Later readings come out corrected. Refused with a reason where an id is unknown or entities would go round in a circle.</summary>
    public async Task<NameFixOutcome> FixNamesAsync(NameFix fix, IProgress<NameFixProgress>? progress = null, CancellationToken ct = default)
    {
        var outcome = await fixes.MakeAsync(fix, progress, ct);
        names.ReadOn();
        return outcome;
    }

    /// <summary>Takes a correction of names off again: what it changed is as it was read, under the corrections that remain. Refused with a reason where there is none of that number or it was undone before.</summary>
    public async Task<NameFixOutcome> UndoNameFixAsync(long number, IProgress<NameFixProgress>? progress = null, CancellationToken ct = default)
    {
        var outcome = await fixes.UndoAsync(number, progress, ct);
        names.ReadOn();
        return outcome;
    }

    /// <summary>Goes on with corrections of names that a process could not finish; gives how many there were.</summary>
    public Task<int> FinishNameFixesAsync(CancellationToken ct = default) => fixes.FinishAsync(ct);

    /// <summary>All corrections of names, latest first, undone ones too.</summary>
    public Task<IReadOnlyList<KeptNameFix>> NameFixesAsync(CancellationToken ct = default) => fixes.ListAsync(ct);

    /// <summary>The corrections of names that hold and that an entity has to do with, oldest first.</summary>
    public Task<IReadOnlyList<KeptNameFix>> NameFixesOfAsync(string entityId, CancellationToken ct = default) => fixes.OfAsync(entityId, ct);

    /// <summary>The entity that another went into by an editor's correction; null where it went into none.</summary>
    public Task<string?> MergedIntoAsync(string entityId, CancellationToken ct = default) => fixes.MergedIntoAsync(entityId, ct);

    /// <summary>What operators did, latest first.</summary>
    public Task<IReadOnlyList<LogEntry>> LogAsync(int max, CancellationToken ct = default) => acts.LogAsync(max, ct);

    /// <inheritdoc/>
    public string? NameOf(string id) => names.NameOf(id);

    /// <summary>An entity and its counts; null where no article mentions it.</summary>
    public Task<EntityRecord?> EntityAsync(string id, CancellationToken ct = default) => directory.EntityAsync(id, ct);

    /// <summary>The spellings under which an entity is mentioned, most frequent first.</summary>
    public Task<IReadOnlyList<NameVariant>> VariantsAsync(string entityId, int max, CancellationToken ct = default) => directory.VariantsAsync(entityId, max, ct);

    /// <summary>All spellings under which an entity is mentioned, as a reader tells them apart, most frequent first.</summary>
    public Task<IReadOnlyList<NameSpelling>> SpellingsAsync(string entityId, CancellationToken ct = default) => mentions.SpellingsAsync(entityId, ct);

    /// <summary>The places where an entity is mentioned, with the sentences around them: newest article first, undated last.</summary>
    public Task<MentionPage> MentionsAsync(string entityId, MentionChoice choice, int skip, int take, CancellationToken ct = default) => mentions.MentionsAsync(entityId, choice, skip, take, ct);

    /// <summary>The roles that articles give a person, those said most often first, at most <paramref name="max"/>, each with the newest <paramref name="sentences"/> sentences behind it.</summary>
    public Task<IReadOnlyList<PersonRole>> RolesAsync(string personId, int max, int sentences, CancellationToken ct = default) =>
        directory.RolesAsync(personId, max, sentences, ct);

    /// <summary>Every role that articles give a person, those said most often first.</summary>
    public Task<IReadOnlyList<RoleCount>> RoleCountsAsync(string personId, CancellationToken ct = default) => directory.RoleCountsAsync(personId, ct);

    /// <summary>The sentences that give a person one role, whatever the case of its title, newest first, undated last.</summary>
    public Task<RolePage> RoleAsync(string personId, string title, string? of, RoleState state, int skip, int take, CancellationToken ct = default) =>
        directory.RoleAsync(personId, title, of, state, skip, take, ct);

    /// <summary>An entity's quotations, newest first, undated last.</summary>
    public Task<QuotePage> QuotesByAsync(string entityId, int skip, int take, CancellationToken ct = default) => QuotesByAsync(entityId, oldestFirst: false, skip, take, ct);

    /// <summary>The same, oldest first where so asked; undated last in either order.</summary>
    public Task<QuotePage> QuotesByAsync(string entityId, bool oldestFirst, int skip, int take, CancellationToken ct = default) => directory.QuotesByAsync(entityId, oldestFirst, skip, take, ct);

    /// <summary>What the archive holds of each outlet, largest first.</summary>
    public Task<IReadOnlyList<OutletRecord>> OutletsAsync(CancellationToken ct = default) => holdings.OutletsAsync(ct);

    /// <summary>Makes a key to the API and gives it, this once.</summary>
    /// <exception cref="ArchiveException">There is a key of that name.</exception>
    public Task<string> AddKeyAsync(string name, CancellationToken ct = default) => keys.AddAsync(name, ct);

    /// <summary>Whether <paramref name="key"/> is a valid key; its use is noted.</summary>
    public Task<bool> IsKeyAsync(string key, CancellationToken ct = default) => keys.IsKeyAsync(key, ct);

    /// <summary>All keys, revoked ones too, oldest first.</summary>
    public Task<IReadOnlyList<ApiKey>> KeysAsync(CancellationToken ct = default) => keys.ListAsync(ct);

    /// <summary>Makes a key invalid; false where there is no valid one of that name.</summary>
    public Task<bool> RevokeKeyAsync(string name, CancellationToken ct = default) => keys.RevokeAsync(name, ct);

    /// <summary>Notes that an import of <paramref name="path"/> begins; gives its number.</summary>
    public Task<long> StartImportAsync(string path, CancellationToken ct = default) => imports.StartAsync(path, ct);

    /// <summary>Notes that an import ended, with its report as JSON.</summary>
    public Task FinishImportAsync(long key, string report, CancellationToken ct = default) => imports.FinishAsync(key, report, ct);

    /// <summary>The imports, latest first.</summary>
    public Task<IReadOnlyList<ImportRecord>> ImportsAsync(int max, CancellationToken ct = default) => imports.ListAsync(max, ct);

    /// <summary>An import; null where there is none of that number.</summary>
    public Task<ImportRecord?> ImportAsync(long key, CancellationToken ct = default) => imports.FindAsync(key, ct);

    /// <summary>The articles that an import brought and that have any of <paramref name="marks"/>, in the order they came.</summary>
    public Task<ImportedPage> ImportedAsync(long key, ImportMarks marks, int skip, int take, CancellationToken ct = default) => imports.ArticlesAsync(key, marks, skip, take, ct);

    /// <summary>Looks whether the archive is whole; reads all of it.</summary>
    public Task<ArchiveCheckReport> CheckAsync(CancellationToken ct = default) => new ArchiveCheck(database).RunAsync(ct);

    /// <summary>Writes the archive as it is now to one new file, while others go on reading and writing; gives its size in bytes.</summary>
    /// <exception cref="ArchiveException">The file exists or cannot be written.</exception>
    public Task<long> BackupAsync(string file, CancellationToken ct = default) => ArchiveBackup.WriteAsync(database, file, ct);

    /// <summary>Makes a backup the archive of <paramref name="folder"/>, after looking whether it is whole. Replaces an archive that is there only with <paramref name="force"/>, and keeps it as 'before-restore.db'.</summary>
    /// <exception cref="ArchiveException">The backup is none or damaged, there is an archive, or a process has it open.</exception>
    public static Task RestoreAsync(ArchiveFolder folder, string file, bool force, CancellationToken ct = default) => ArchiveBackup.RestoreAsync(folder, file, force, ct);

    /// <summary>A setting of the connections, as they have it.</summary>
    internal Task<string> PragmaAsync(string name, CancellationToken ct) => database.PragmaAsync(name, ct);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => database.DisposeAsync();
}
