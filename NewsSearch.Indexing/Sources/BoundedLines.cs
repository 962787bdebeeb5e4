using System.Runtime.CompilerServices;
using System.Text;

namespace NewsSearch.Indexing.Sources;

/// <summary>The lines of a text, each of bounded length. '\n' and '\r\n' end a line.</summary>
internal static class BoundedLines
{
    /// <summary>Each line with its one-based number, without its end; the text is null where the line is longer than <paramref name="most"/>.</summary>
    public static async IAsyncEnumerable<(int Number, string? Text)> ReadAsync(TextReader reader, int most, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var line = new StringBuilder();
        var buffer = new char[16 * 1024];
        var number = 1;
        var tooLong = false;
        while (await reader.ReadAsync(buffer, cancellationToken) is var read and > 0)
        {
            for (var start = 0; start < read;)
            {
                var end = Array.IndexOf(buffer, '\n', start, read - start);
                var stop = end < 0 ? read : end;
                tooLong = tooLong || line.Length + stop - start > most;
                if (!tooLong)
                    line.Append(buffer, start, stop - start);
                start = stop + 1;
                if (end < 0)
                    continue;
                yield return (number++, tooLong ? null : Take(line));
                line.Clear();
                tooLong = false;
            }
        }

        if (tooLong || line.Length > 0)
            yield return (number, tooLong ? null : Take(line));
    }

    private static string Take(StringBuilder line)
    {
        var length = line.Length > 0 && line[^1] == '\r' ? line.Length - 1 : line.Length;
        return line.ToString(0, length);
    }
}
