using NewsSearch.Indexing.Articles;

namespace NewsSearch.Indexing.Cleaning.Furniture;

/// <summary>What the lines of a document turned out to be.</summary>
/// <param name="Title">The headline found in the text; null where one was given or none was found.</param>
/// <param name="Outlet">The outlet named above the headline and in a copyright line alike; null where there is none.</param>
/// <param name="Paragraphs">The story.</param>
/// <param name="Removed">What was taken out, in the order of the page.</param>
/// <param name="Bylines">Lines that name authors.</param>
/// <param name="Dates">Lines that are dates.</param>
internal sealed record Story(string? Title, string? Outlet, IReadOnlyList<string> Paragraphs, IReadOnlyList<RemovedLine> Removed, IReadOnlyList<string> Bylines, IReadOnlyList<string> Dates);
