using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace NewsSearch.Web.Operations;

/// <summary>How a health check answers: the state in one word, as programs look for it, and behind it why.</summary>
public static class HealthAnswer
{
    /// <summary>Writes "Healthy", or "Unhealthy: The index holds …".</summary>
    public static Task WriteAsync(HttpContext http, HealthReport report)
    {
        http.Response.ContentType = "text/plain; charset=utf-8";
        var reasons = string.Join(' ', report.Entries.Values.Select(entry => entry.Description).OfType<string>());
        return http.Response.WriteAsync(reasons.Length == 0 ? report.Status.ToString() : $"{report.Status}: {reasons}");
    }
}
