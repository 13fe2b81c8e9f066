using System.Text;
using PrintLayout.Pages;

namespace PrintLayout.Pdf.Document;

/// <summary>
/// Title, language and date of a file. Info dictionary and XMP are both written from this one value, because PDF/X requires that they
/// agree.
/// </summary>
/// <param name="Title">Title, without characters that XML cannot hold.</param>
/// <param name="Language">BCP 47 language.</param>
/// <param name="Written">The instant of creation, in UTC, so that it does not depend on the time zone of a machine.</param>
internal sealed record DocumentProperties(string Title, string Language, DateTime Written)
{
    /// <summary>Name of the program that wrote the file.</summary>
    public const string Producer = "PrintLayout";

    // PDF/X requires a title that is not empty.
    private const string NoTitle = "Untitled";

    /// <summary>The properties of a file that starts with this page.</summary>
    /// <param name="firstPage">The page.</param>
    /// <param name="written">The instant of creation; null for midnight UTC of the edition's day.</param>
    public static DocumentProperties Of(PageDisplayList firstPage, DateTime? written) =>
        new(TitleOf(firstPage), Clean(firstPage.Language), written ?? firstPage.Date.ToDateTime(TimeOnly.MinValue));

    /// <summary>The instant as a PDF date, ISO 32000-1 §7.9.4.</summary>
    public string PdfDate => FormattableString.Invariant($"D:{Written:yyyyMMddHHmmss}Z");

    /// <summary>The same instant as an XMP date.</summary>
    public string XmpDate => FormattableString.Invariant($"{Written:yyyy-MM-dd}T{Written:HH':'mm':'ss}Z");

    private static string TitleOf(PageDisplayList page) => Clean(page.Title) is { Length: > 0 } title ? title : NoTitle;

    // XML 1.0, production Char, without the line ends that XML readers rewrite. The enumeration turns lone surrogates into
    // U+FFFD, so they are removed too.
    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\t' or '\n' or '\r') clean.Append(' ');
            else if (rune.Value is >= 0x20 and not (0xFFFD or 0xFFFE or 0xFFFF)) clean.Append(rune.ToString());
        }

        return clean.ToString();
    }
}
