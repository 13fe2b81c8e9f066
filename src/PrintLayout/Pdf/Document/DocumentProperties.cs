using System.Text;
using PrintLayout.Pages;

namespace PrintLayout.Pdf.Document;

/// <summary>
/// What the file says of itself. Info dictionary and XMP are both written from this one value, because PDF/X wants them equal.
/// </summary>
/// <param name="Title">Title, without characters that XML cannot hold.</param>
/// <param name="Language">BCP 47 language.</param>
/// <param name="Date">Date of the edition; stands for midnight UTC, so that no time zone of a machine comes in.</param>
internal sealed record DocumentProperties(string Title, string Language, DateOnly Date)
{
    /// <summary>Name of the program that wrote the file.</summary>
    public const string Producer = "PrintLayout";

    /// <summary>The properties of a file that starts with this page.</summary>
    public static DocumentProperties Of(PageDisplayList firstPage) =>
        new(Clean(firstPage.Title), Clean(firstPage.Language), firstPage.Date);

    /// <summary>The date as a PDF date, ISO 32000-1 §7.9.4.</summary>
    public string PdfDate => FormattableString.Invariant($"D:{Date:yyyyMMdd}000000Z");

    /// <summary>The same instant as an XMP date.</summary>
    public string XmpDate => FormattableString.Invariant($"{Date:yyyy-MM-dd}T00:00:00Z");

    // XML 1.0, production Char, less the line ends that XML readers rewrite. The enumeration turns lone surrogates into
    // U+FFFD, so they go too.
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
