using System.IO.Hashing;
using System.Reflection;
using System.Text;

namespace NewsSearch.Indexing.Knowledge;

/// <summary>The tables that the assembly carries, and what they are together.</summary>
internal sealed class KnowledgeTables
{
    private readonly XxHash128 _hash = new();

    /// <summary>Short name of the state of all tables read so far.</summary>
    public string Version => Convert.ToHexStringLower(_hash.GetCurrentHash())[..12];

    /// <summary>Reads a table.</summary>
    /// <exception cref="FormatException">The table is not well formed.</exception>
    /// <exception cref="InvalidOperationException">The assembly was built without the table.</exception>
    public Table Read(string name, string columns)
    {
        using var resource = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Knowledge/{name}.tsv")
            ?? throw new InvalidOperationException($"The assembly was built without Knowledge/Data/{name}.tsv.");
        _hash.Append(resource);
        resource.Position = 0;
        using var reader = new StreamReader(resource, Encoding.UTF8);
        return Table.Read(name, columns, reader);
    }
}
