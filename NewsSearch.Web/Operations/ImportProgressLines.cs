using System.Globalization;
using NewsSearch.Indexing.Importing;

namespace NewsSearch.Web.Operations;

/// <summary>An import's progress as lines on a console.</summary>
public sealed class ImportProgressLines(TextWriter console) : IProgress<ImportProgress>
{
    /// <inheritdoc />
    public void Report(ImportProgress value) =>
        console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"  {value.Articles,6:N0} articles from {value.Files:N0} files, {value.Rejected:N0} rejected, {value.Elapsed.TotalSeconds:N1} s"));
}
