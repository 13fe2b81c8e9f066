using System.Globalization;
using System.Text;
using UglyToad.PdfPig.Tokens;

namespace PrintLayout.Preflight.Structure;

/// <summary>Text strings and dates, ISO 32000-1 §7.9.</summary>
internal static class PdfStrings
{
    /// <summary>A text string: UTF-16 or UTF-8 by its byte order mark, else Latin-1 (PDFDocEncoding differs in a few marks).</summary>
    public static string? Of(IToken? token)
    {
        if (token is not StringToken text) return null;
        var bytes = text.GetBytes();
        return bytes switch
        {
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes.AsSpan(2)),
            [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes.AsSpan(2)),
            [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(bytes.AsSpan(3)),
            _ => Encoding.Latin1.GetString(bytes),
        };
    }

    /// <summary>A date of Info, <c>D:YYYYMMDDHHmmSSOHH'mm'</c>, as an instant in UTC.</summary>
    public static DateTimeOffset? Date(string? text)
    {
        if (text is null) return null;
        text = text.StartsWith("D:", StringComparison.Ordinal) ? text[2..] : text;
        var digits = text.TakeWhile(char.IsAsciiDigit).Count();
        if (digits is < 4 or > 14 || digits % 2 != 0) return null;
        var full = text[..digits] + "00000101000000"[digits..];
        if (!DateTime.TryParseExact(full, "yyyyMMddHHmmss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)) return null;
        var zone = text[digits..].Replace("'", string.Empty, StringComparison.Ordinal);
        return Zone(zone) is { } offset ? AsInstant(local, offset) : null;
    }

    /// <summary>A date of XMP, ISO 8601, as an instant in UTC.</summary>
    public static DateTimeOffset? XmpDate(string? text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)
            ? date.ToUniversalTime()
            : null;

    private static DateTimeOffset? AsInstant(DateTime local, TimeSpan offset)
    {
        var ticks = local.Ticks - offset.Ticks;
        return ticks >= DateTime.MinValue.Ticks && ticks <= DateTime.MaxValue.Ticks ? new DateTimeOffset(ticks, TimeSpan.Zero) : null;
    }

    private static TimeSpan? Zone(string zone)
    {
        if (zone is "" or "Z" || zone[0] == 'Z') return TimeSpan.Zero;
        if (zone[0] is not ('+' or '-') || zone.Length is not (3 or 5) || !zone.Skip(1).All(char.IsAsciiDigit)) return null;
        var minutes = (zone[1] - '0') * 600 + (zone[2] - '0') * 60;
        if (zone.Length == 5) minutes += (zone[3] - '0') * 10 + zone[4] - '0';
        return TimeSpan.FromMinutes(zone[0] == '-' ? -minutes : minutes);
    }
}
