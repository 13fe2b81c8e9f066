using System.Globalization;

namespace PrintLayout.Cli.Options;

/// <summary>The date that reproducible builds hand down (reproducible-builds.org, SOURCE_DATE_EPOCH).</summary>
internal static class SourceDate
{
    /// <summary>Name of the environment variable.</summary>
    public const string Variable = "SOURCE_DATE_EPOCH";

    // The end of the year 9999, the last that a PDF date can say.
    private const long Latest = 253_402_300_799;

    /// <summary>Reads the variable of this process, and says what is wrong with it.</summary>
    /// <param name="messages">Standard error.</param>
    /// <param name="date">The instant in UTC; null when it is not set.</param>
    /// <returns>Whether it is a date or not set.</returns>
    public static bool TryRead(TextWriter messages, out DateTime? date)
    {
        if (TryRead(Environment.GetEnvironmentVariable(Variable), out date)) return true;
        messages.WriteLine($"printlayout: {Variable} is not a number of seconds since 1970-01-01");
        return false;
    }

    /// <summary>Reads the variable.</summary>
    /// <param name="value">Its value: seconds since 1970-01-01T00:00:00Z; null or empty when it is not set.</param>
    /// <param name="date">The instant in UTC; null when it is not set.</param>
    /// <returns>Whether it is a date or not set.</returns>
    public static bool TryRead(string? value, out DateTime? date)
    {
        date = null;
        if (string.IsNullOrEmpty(value)) return true;
        if (!long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) || seconds > Latest) return false;
        date = DateTime.UnixEpoch.AddSeconds(seconds);
        return true;
    }
}
