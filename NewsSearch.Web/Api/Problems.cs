using Microsoft.AspNetCore.Http.HttpResults;

namespace NewsSearch.Web.Api;

/// <summary>Failures as problem details (RFC 9457).</summary>
public static class Problems
{
    /// <summary>404 with what is missing.</summary>
    public static ProblemHttpResult NotFound(string detail) => Of(StatusCodes.Status404NotFound, "Not found", detail);

    /// <summary>410 with why it is gone.</summary>
    public static ProblemHttpResult Gone(string detail) => Of(StatusCodes.Status410Gone, "Gone", detail);

    /// <summary>400 with what is wrong and what would be right.</summary>
    public static ProblemHttpResult Wrong(string detail) => Of(StatusCodes.Status400BadRequest, "Wrong request", detail);

    /// <summary>401 with how to come in.</summary>
    public static ProblemHttpResult NoKey(string detail) => Of(StatusCodes.Status401Unauthorized, "A key is needed", detail);

    /// <summary>414 with how long it was and may be.</summary>
    public static ProblemHttpResult TooLong(string detail) => Of(StatusCodes.Status414UriTooLong, "Too long", detail);

    /// <summary>413 with how much is taken.</summary>
    public static ProblemHttpResult TooMuch(string detail) => Of(StatusCodes.Status413PayloadTooLarge, "Too large", detail);

    /// <summary>503 with what is done before the archive can be asked.</summary>
    public static ProblemHttpResult NotOpen(string detail) => Of(StatusCodes.Status503ServiceUnavailable, "The archive is being opened", detail);

    private static ProblemHttpResult Of(int status, string title, string detail) =>
        TypedResults.Problem(detail, statusCode: status, title: title);
}
