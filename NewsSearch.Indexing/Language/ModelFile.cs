using System.Globalization;
using System.IO.Hashing;

namespace NewsSearch.Indexing.Language;

/// <summary>Files of the models that come with the product.</summary>
internal static class ModelFile
{
    /// <summary>Full path of a model: <paramref name="path"/>, or where null <paramref name="name"/> beside the program.</summary>
    public static string PathOf(string? path, string name) => Path.GetFullPath(path ?? Path.Combine(AppContext.BaseDirectory, "Language", "Model", name));

    /// <summary>vocabulary.txt beside a model.</summary>
    public static string VocabularyBeside(string path) => Path.Combine(Path.GetDirectoryName(path) ?? "", "vocabulary.txt");

    /// <summary>The path, where there is such a file.</summary>
    /// <exception cref="FileNotFoundException">There is none; says what the model does (<paramref name="purpose"/>) and what to do.</exception>
    public static string Present(string path, string purpose) => File.Exists(path)
        ? path
        : throw new FileNotFoundException($"The model that {purpose} is missing: {path}. Build the product anew, or copy the folder Language/Model beside the program.", path);

    /// <summary>A hash of the file, 16 hexadecimal digits.</summary>
    public static string Digest(string path)
    {
        var hash = new XxHash64();
        using var file = File.OpenRead(path);
        hash.Append(file);
        return hash.GetCurrentHashAsUInt64().ToString("x16", CultureInfo.InvariantCulture);
    }
}
