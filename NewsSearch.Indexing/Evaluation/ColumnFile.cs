using System.IO.Compression;
using System.Text;

namespace NewsSearch.Indexing.Evaluation;

/// <summary>Files of one token a line with its tag after a tab, a blank line after each sentence, a line "-DOCSTART-" before each article; plain or gzip.</summary>
public static class ColumnFile
{
    /// <summary>What stands before each article.</summary>
    public const string ArticleMark = "-DOCSTART-";

    /// <summary>Opens <paramref name="path"/> as text, unpacked where it is gzip.</summary>
    public static StreamReader Open(string path)
    {
        Stream file = File.OpenRead(path);
        var packed = file.ReadByte() == 0x1f && file.ReadByte() == 0x8b;
        file.Position = 0;
        return new StreamReader(packed ? new GZipStream(file, CompressionMode.Decompress) : file, Encoding.UTF8);
    }

    /// <summary>The sentences in order. A line without a tab is a token outside names.</summary>
    public static IEnumerable<ColumnSentence> Read(string path)
    {
        using var reader = Open(path);
        var (tokens, tags, begins) = (new List<string>(), new List<string>(), true);
        while (reader.ReadLine() is { } line)
        {
            var (token, tag) = Parse(line);
            if (token.Length > 0 && token != ArticleMark)
            {
                tokens.Add(token);
                tags.Add(tag);
                continue;
            }

            if (tokens.Count > 0)
            {
                yield return new ColumnSentence(tokens, tags, begins);
                (tokens, tags, begins) = ([], [], false);
            }

            begins |= token.Length > 0;
        }

        if (tokens.Count > 0)
            yield return new ColumnSentence(tokens, tags, begins);
    }

    /// <summary>A line's token, empty between sentences, and its tag.</summary>
    public static (string Token, string Tag) Parse(string line)
    {
        var tab = line.IndexOf('\t', StringComparison.Ordinal);
        return tab < 0 ? (line.Trim(), "O") : (line[..tab], line[(tab + 1)..].Trim());
    }
}
