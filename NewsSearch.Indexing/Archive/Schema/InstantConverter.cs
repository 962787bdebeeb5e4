using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace NewsSearch.Indexing.Archive.Schema;

/// <summary>Instants as columns hold them: milliseconds since 1970, UTC.</summary>
internal sealed class InstantConverter() : ValueConverter<DateTimeOffset, long>(
    at => at.ToUnixTimeMilliseconds(),
    value => DateTimeOffset.FromUnixTimeMilliseconds(value));
