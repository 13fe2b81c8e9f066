using System.Globalization;
using System.Text;

namespace PrintLayout.Production.Signing.Records;

/// <summary>What people may write into records: names, roles, times.</summary>
public static class SignOffWords
{
    /// <summary>How a time is written.</summary>
    public const string TimeForm = "yyyy-MM-dd HH:mm";

    private const string Utc = " UTC";
    private const int MostCharacters = 60;

    /// <summary>Whether a text can be a name or a role: short, of one line, not empty.</summary>
    /// <param name="text">The text.</param>
    public static bool IsName(string text)
    {
        if (text.Length is 0 or > MostCharacters || string.IsNullOrWhiteSpace(text)) return false;
        foreach (var rune in text.EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (rune == Rune.ReplacementChar
                || category is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
                    or UnicodeCategory.ParagraphSeparator)
                return false;
        }

        return true;
    }

    /// <summary>Whether a text is a time such as <c>2026-11-28 22:40</c>, with or without <c> UTC</c> behind it.</summary>
    /// <param name="text">The text.</param>
    public static bool IsTime(string text) => DateTime.TryParseExact(
        text.EndsWith(Utc, StringComparison.Ordinal) ? text[..^Utc.Length] : text, TimeForm, CultureInfo.InvariantCulture,
        DateTimeStyles.None, out _);

    /// <summary>An instant as such a text.</summary>
    /// <param name="instant">The instant in UTC.</param>
    public static string TimeOf(DateTime instant) => instant.ToString(TimeForm, CultureInfo.InvariantCulture) + Utc;
}
