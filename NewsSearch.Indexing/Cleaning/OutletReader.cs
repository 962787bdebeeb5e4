using NewsSearch.Indexing.Articles;
using NewsSearch.Indexing.Cleaning.Characters;

namespace NewsSearch.Indexing.Cleaning;

/// <summary>Settles an outlet's name: the first name given, a host only where nothing else is; the host of the address where no name is.</summary>
internal static class OutletReader
{
    private const int Longest = 80;

    /// <summary>The name; null where nothing names the outlet.</summary>
    public static string? Read(IEnumerable<string> names, string? host)
    {
        var given = names.Select(Name).OfType<string>().ToList();
        return given.Find(name => WebHost.In(name) is null) ?? given.FirstOrDefault() ?? (host is null ? null : WithoutWww(host));
    }

    private static string? Name(string text)
    {
        var name = CleanCharacters.Field(text);
        if (name.Contains("://", StringComparison.Ordinal))
            name = Uri.TryCreate(name, UriKind.Absolute, out var address) ? WithoutWww(address.Host) : "";
        name = name.TrimStart('@', ' ');
        return name.Length is > 1 and <= Longest && name.Any(char.IsLetter) ? name : null;
    }

    private static string WithoutWww(string host) => host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
}
