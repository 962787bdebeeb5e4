using Microsoft.Extensions.Logging;

namespace NewsSearch.Tests.Importing;

/// <summary>A log whose first entry can be waited for.</summary>
internal sealed class HeardLog<T> : ILogger<T>
{
    private readonly TaskCompletionSource<(string Message, Exception? Failure)> _first = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>What was logged first, and the failure that went with it.</summary>
    public Task<(string Message, Exception? Failure)> First => _first.Task;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        _first.TrySetResult((formatter(state, exception), exception));
}
