using System.Globalization;
using System.Text;

namespace NewsSearch.Indexing.Importing;

/// <summary>An import report as a page of text.</summary>
public static class ImportReportText
{
    /// <summary>The counts, the flags and every rejected document.</summary>
    public static string Of(ImportReport report)
    {
        var text = new StringBuilder();
        var rate = report.Seconds > 0 ? report.Articles / report.Seconds : 0;
        Line(text, $"{report.Path}: {report.Articles:N0} articles from {Files(report.Files)} in {report.Seconds:N1} s ({rate:N0} a second)");
        Line(text, $"  added        {report.Added,10:N0}");
        Line(text, $"  new versions {report.NewVersions,10:N0}");
        Line(text, $"  unchanged    {report.Unchanged,10:N0}");
        Line(text, $"  exact copies {report.Copies,10:N0}");
        Line(text, $"  near copies  {report.NearCopies,10:N0}");
        Line(text, $"  flagged      {report.Flagged,10:N0}");
        foreach (var flag in report.Flags)
            Line(text, $"    {flag.Articles,10:N0}  {flag.Flag}");
        Line(text, $"  rejected     {report.Rejected,10:N0}");
        foreach (var note in report.Rejections)
            Line(text, $"    {note.Where} {note.What}. {note.Advice}");
        if (report.Rejected > report.Rejections.Count)
            Line(text, $"    and {report.Rejected - report.Rejections.Count:N0} more.");
        return text.ToString();
    }

    private static string Files(int count) => count == 1 ? "1 file" : string.Create(CultureInfo.InvariantCulture, $"{count:N0} files");

    private static void Line(StringBuilder text, FormattableString line) =>
        text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
