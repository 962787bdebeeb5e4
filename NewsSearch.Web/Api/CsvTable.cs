using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace NewsSearch.Web.Api;

/// <summary>Writes tables as CSV (RFC 4180) in UTF-8 with a mark, so that spreadsheets read it.</summary>
public static class CsvTable
{
    private static readonly CsvConfiguration Csv = new(CultureInfo.InvariantCulture)
    {
        NewLine = "\r\n",
        // A cell that begins like a formula is one to a spreadsheet: such cells get an apostrophe before them.
        InjectionOptions = InjectionOptions.Escape,
    };

    /// <summary>Writes rows as they come.</summary>
    public static async Task WriteAsync(Stream body, IAsyncEnumerable<IReadOnlyList<string>> rows)
    {
        await using var text = new StreamWriter(body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        await using var csv = new CsvWriter(text, Csv);
        await foreach (var row in rows)
        {
            foreach (var cell in row)
                csv.WriteField(cell);
            await csv.NextRecordAsync();
        }
    }

    /// <summary>A table that is held whole.</summary>
    public static async Task<byte[]> BytesAsync(IEnumerable<IReadOnlyList<string>> rows)
    {
        using var body = new MemoryStream();
        await WriteAsync(body, rows.ToAsyncEnumerable());
        return body.ToArray();
    }
}
