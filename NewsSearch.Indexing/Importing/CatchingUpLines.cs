using System.Globalization;
using NewsSearch.Indexing.Archive;

namespace NewsSearch.Indexing.Importing;

/// <summary>How far something is brought up to date, a line each.</summary>
public sealed class CatchingUpLines(TextWriter console) : IProgress<CatchingUp>
{
    /// <inheritdoc/>
    public void Report(CatchingUp value) => console.WriteLine(value.Done == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{value.What} ({value.Of:N0} articles).")
        : string.Create(CultureInfo.InvariantCulture, $"{value.What}: {value.Done:N0} of {value.Of:N0}."));
}
