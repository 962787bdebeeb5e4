using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Evaluation;

/// <summary>The names of entities in an index that has no archive, kept in a file beside the index's own.</summary>
public sealed class GivenLabels : IEntityNames
{
    private const string File = "names.tsv";

    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public string? NameOf(string id) => names.GetValueOrDefault(id);

    /// <summary>Takes the names that an article brings.</summary>
    public void Add(Annotations read)
    {
        foreach (var entity in read.Entities)
            names.TryAdd(entity.Id, entity.Name);
    }

    /// <summary>Takes an entity's name.</summary>
    public void Add(string id, string name) => names.TryAdd(id, name);

    /// <summary>Writes them into an index's folder.</summary>
    public Task SaveAsync(string folder, CancellationToken ct) =>
        System.IO.File.WriteAllLinesAsync(Path.Combine(folder, File), names.Select(n => $"{n.Key}\t{n.Value}"), ct);

    /// <summary>Those of an index's folder; none where nobody wrote any.</summary>
    public static GivenLabels Load(string folder)
    {
        var labels = new GivenLabels();
        var path = Path.Combine(folder, File);
        foreach (var line in System.IO.File.Exists(path) ? System.IO.File.ReadLines(path) : [])
        {
            if (line.Split('\t') is [var id, var name])
                labels.names.TryAdd(id, name);
        }

        return labels;
    }
}
