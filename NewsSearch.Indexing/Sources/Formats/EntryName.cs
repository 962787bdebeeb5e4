namespace NewsSearch.Indexing.Sources.Formats;

/// <summary>Names of entries in archives. Nothing is ever written to disk under them; they only say where an article came from.</summary>
internal static class EntryName
{
    /// <summary>Whether the name would leave the folder it is unpacked into.</summary>
    public static bool Escapes(string name) =>
        name.StartsWith('/') || name.StartsWith('\\') || name.Contains(':', StringComparison.Ordinal) || name.Split('/', '\\').Contains("..");

    /// <summary>Entries that hold no articles by convention: hidden files and the resource forks that a Mac packs along.</summary>
    public static bool Ignored(string name) =>
        name.Split('/').Any(step => (step.StartsWith('.') && step != "..") || step is "__MACOSX" or "Thumbs.db");

    /// <summary>The origin of an entry; entries of archives within archives are joined by '!'.</summary>
    public static InputPart Inside(InputPart archive, Stream stream, string name) => archive with
    {
        Stream = stream,
        Origin = archive.Origin with { Entry = archive.Origin.Entry is { } outer ? $"{outer}!{name}" : name },
        Name = name,
        Depth = archive.Depth + 1,
    };
}
