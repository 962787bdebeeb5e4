using System.Text.Json;
using Microsoft.Data.Sqlite;
using NewsSearch.Indexing.Archive.Names;
using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Knowledge;

namespace NewsSearch.Indexing.Archive.Schema;

/// <summary>Lets SQL look into what is kept packed, so that a migration can fill a new table with what was read long ago, in its own transaction.</summary>
internal static class PackedColumns
{
    /// <summary>The name, in SQL, of what gives the spellings of a packed reading: a JSON list of [entity id, 1 for words of people, surface, mentions].</summary>
    public const string SpelledNamesFunction = "spelled_names";

    /// <summary>The name, in SQL, of what gives the outlet of a packed article under its packed correction, which may be null.</summary>
    public const string OutletFunction = "outlet_of";

    /// <summary>Teaches a connection to look.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="looked">Called for every article that was looked into.</param>
    public static void Teach(SqliteConnection connection, Action looked)
    {
        connection.CreateFunction(SpelledNamesFunction, (byte[] packed) => Told(Listed(Body.Unpack<Annotations>(packed))), isDeterministic: true);
        connection.CreateFunction(OutletFunction, (byte[] article, byte[]? correction) => Told(Outlet(Body.Unpack<Article>(article), correction)), isDeterministic: true);

        T Told<T>(T found)
        {
            looked();
            return found;
        }
    }

    private static string? Outlet(Article article, byte[]? correction) =>
        Outlets.Of(correction is null ? article : Body.Unpack<ArticleCorrection>(correction).Over(article));

    private static string Listed(Annotations read) =>
        JsonSerializer.Serialize(SpelledNames.In(read).Select(spelled => new object[] { spelled.Entity, spelled.People ? 1 : 0, spelled.Surface, spelled.Mentions }));
}
