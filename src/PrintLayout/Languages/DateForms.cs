namespace PrintLayout.Languages;

/// <summary>How papers of a language write days. Needs no clock and no culture of the machine.</summary>
internal abstract class DateForms
{
    /// <summary>Year, month and day.</summary>
    public abstract string Day(DateOnly date);

    /// <summary>Year and month.</summary>
    public abstract string Month(DateOnly date);

    /// <summary>The day of the week.</summary>
    public abstract string Weekday(DateOnly date);

    /// <summary>The date by the calendar that a nameplate names besides; null when it has none for the day.</summary>
    public abstract string? Lunar(DateOnly date);
}
