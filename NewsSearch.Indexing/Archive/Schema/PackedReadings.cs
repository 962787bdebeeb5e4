using System.Text.Json;
using Microsoft.Data.Sqlite;
using NewsSearch.Indexing.Archive.Names;
using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Archive.Schema;

/// <summary>Lets SQL look into what is kept packed, so that a migration can fill a new table with what was read long ago, in its own transaction.</summary>
internal static class PackedReadings
{
    /// <summary>The name, in SQL, of what gives the spellings of a packed reading: a JSON list of [entity id, 1 for words of people, surface, mentions].</summary>
    public const string SpelledNamesFunction = "spelled_names";

    /// <summary>Teaches a connection to look.</summary>
    public static void Teach(SqliteConnection connection) =>
        connection.CreateFunction(SpelledNamesFunction, (byte[] packed) => Listed(Body.Unpack<Annotations>(packed)), isDeterministic: true);

    private static string Listed(Annotations read) =>
        JsonSerializer.Serialize(SpelledNames.In(read).Select(spelled => new object[] { spelled.Entity, spelled.People ? 1 : 0, spelled.Surface, spelled.Mentions }));
}
