using System.Collections.Frozen;
using System.Security.Cryptography;
using Microsoft.Extensions.FileProviders;

namespace NewsSearch.Web.Components.Shell;

/// <summary>Addresses of the files under the web root, each with a stamp of its content, so that browsers may keep them for good.</summary>
public sealed class AssetFiles(IWebHostEnvironment environment)
{
    private static readonly string[] Folders = ["css", "js", "icons"];

    private readonly FrozenDictionary<string, string> addresses = Stamped(environment.WebRootFileProvider);

    /// <summary>The address of <paramref name="path"/> ("css/base.css") with its stamp; without one where there is no such file.</summary>
    public string Of(string path) => addresses.TryGetValue(path, out var address) ? address : "/" + path;

    private static FrozenDictionary<string, string> Stamped(IFileProvider files) =>
        Folders
            .SelectMany(folder => files.GetDirectoryContents(folder).Where(f => !f.IsDirectory).Select(f => (Path: $"{folder}/{f.Name}", File: f)))
            .ToFrozenDictionary(f => f.Path, f => $"/{f.Path}?v={Stamp(f.File)}", StringComparer.Ordinal);

    private static string Stamp(IFileInfo file)
    {
        using var content = file.CreateReadStream();
        return Convert.ToHexStringLower(SHA256.HashData(content))[..12];
    }
}
