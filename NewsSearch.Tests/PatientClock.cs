namespace NewsSearch.Tests;

/// <summary>The system's clock, but for the time between two moments, which is a thousandth: no search runs out of time because other tests take the processor.</summary>
internal sealed class PatientClock : TimeProvider
{
    public override long TimestampFrequency => base.TimestampFrequency * 1000;
}
