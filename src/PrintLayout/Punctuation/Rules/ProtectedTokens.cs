using System.Buffers;
using System.Text.RegularExpressions;
using PrintLayout.Punctuation.Characters;

namespace PrintLayout.Punctuation.Rules;

/// <summary>Protects tokens with marks of their own: addresses, file names, numbers, abbreviations, options of commands.</summary>
internal static partial class ProtectedTokens
{
    private const string TopDomains = "com|cn|net|org|gov|edu|info|io|ai|app|dev|tv|me|co|hk|tw|mo|jp|uk|de|fr|eu|us|ru|example";
    private const string FileTypes =
        "pdf|docx?|xlsx?|pptx?|txt|md|csv|tsv|rtf|odt|ofd|wps|jpe?g|png|gif|webp|svg|bmp|tiff?|psd|eps|indd|mp3|mp4|wav|avi|mov|mkv|flv"
        + "|zip|rar|7z|tar|gz|exe|apk|dmg|iso|html?|xml|ya?ml|json|css|js|ts|py|java|cpp|cs|go|rs|sh|bat|dll|log|ini|cfg|epub|ttf|otf";

    private static readonly SearchValues<char> OfTokens = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.+-−∞/παβγδεζηθικλμνξορςστυφχψω");

    /// <summary>Protects the tokens of a passage.</summary>
    public static void Protect(AnnotatedText text, TextStretch passage)
    {
        Readings(text, passage);
        // No token is without one of these, and few lines of Chinese text have any.
        if (!text.Folded.AsSpan(passage.Start, passage.End - passage.Start).ContainsAny(OfTokens)) return;
        foreach (var match in Addresses().EnumerateMatches(text.Folded.AsSpan(passage.Start, passage.End - passage.Start)))
            Keep(text, passage.Start + match.Index,
                TrimmedEnd(text.Folded, passage.Start + match.Index, passage.Start + match.Index + match.Length));
        Programme(text, passage);
        Marks(text, passage, "<!--");
        Marks(text, passage, "-->");
        foreach (var match in Others().EnumerateMatches(text.Folded.AsSpan(passage.Start, passage.End - passage.Start)))
            Keep(text, passage.Start + match.Index, passage.Start + match.Index + match.Length);
    }

    /// <summary>The ends of a comment are no marks of the text, even where the comment has no other end.</summary>
    private static void Marks(AnnotatedText text, TextStretch passage, string marks)
    {
        for (var at = passage.Start; ; at += marks.Length)
        {
            var next = text.Folded.AsSpan(at, passage.End - at).IndexOf(marks, StringComparison.Ordinal);
            if (next < 0) return;
            at += next;
            Keep(text, at, at + marks.Length);
        }
    }

    private static void Programme(AnnotatedText text, TextStretch passage)
    {
        var words = text.Folded.AsSpan(passage.Start, passage.End - passage.Start);
        if (!words.Contains("……", StringComparison.Ordinal) && !words.Contains("....", StringComparison.Ordinal)
            && !words.Contains("···", StringComparison.Ordinal)) return;
        foreach (Match match in Leaders().Matches(words.ToString()))
        {
            var dots = match.Groups["dots"];
            Keep(text, passage.Start + dots.Index, passage.Start + dots.Index + dots.Length);
        }
    }

    /// <summary>Marks the reading of {base|reading}, its braces and its bar as mark-up; the base is text.</summary>
    private static void Readings(AnnotatedText text, TextStretch passage)
    {
        var (open, bar) = (-1, -1);
        for (var i = passage.Start; i < passage.End; i++)
        {
            if (text.Kinds[i] == CharacterKind.Syntax || text.Kept[i]) continue;
            if (text.Text[i] == '{') (open, bar) = (i, -1);
            else if (text.Text[i] == '|') bar = open >= 0 && bar < 0 ? i : -1;
            if (text.Text[i] != '}') continue;
            if (open >= 0 && bar > open)
            {
                text.Kinds[open] = CharacterKind.Syntax;
                Array.Fill(text.Kinds, CharacterKind.Syntax, bar, i + 1 - bar);
            }

            (open, bar) = (-1, -1);
        }
    }

    // Mark-up stays mark-up. An address with mark-up inside is protected piece by piece.
    private static void Keep(AnnotatedText text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text.Kinds[i] != CharacterKind.Syntax) text.Keep(i, i + 1);
        }
    }

    /// <summary>The end of an address without marks of the sentence at its end, and without brackets that it did not open.</summary>
    private static int TrimmedEnd(string text, int start, int end)
    {
        var open = 0;
        for (var i = start; i < end; i++) open += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
        while (end > start)
        {
            var last = text[end - 1];
            if (last is ')' && open >= 0) break;
            if (last is not ('.' or ',' or ':' or ';' or '?' or '!' or '\'' or '"' or '(' or ')' or '*' or '_' or '-')) break;
            open += last == ')' ? 1 : last == '(' ? -1 : 0;
            end--;
        }

        return end;
    }

    [GeneratedRegex(
        @"(?:https?|ftps?|wss?|file)://[!-~]+|mailto:[!-~]+|www\.[!-~]+",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Addresses();

    // A line of a programme list: dots between blanks lead from one word to another, and no sentence stands in it.
    [GeneratedRegex(
        @"^[^。，；！？\n]{1,40}?(?<dots>[ \t\u3000]+(?:…{2,}|\.{4,}|·{3,})[ \t\u3000]+)[^。，；！？\n]{1,40}\r?$",
        RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Leaders();

    // Each line is one alternative: e-mail; host name; entity; file extension; product name with a leading dot; thousands; angles,
    // times and lengths; half-open intervals; telephone number; path of a drive; option of a command; abbreviations; initials; initial
    // before a name.
    [GeneratedRegex(
        @"[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+"
        + @"|(?<![A-Za-z0-9.-])(?:[A-Za-z0-9-]{1,63}\.){1,8}(?:" + TopDomains + @")(?![A-Za-z0-9])(?:/[!-'*+\--~]*[A-Za-z0-9/])?"
        + @"|&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});"
        + @"|\.(?:" + FileTypes + @")(?![A-Za-z0-9])"
        + @"|(?<![A-Za-z0-9])\.NET(?![A-Za-z])"
        + @"|(?<![\d.,])\d{1,3}(?:,\d{3}){1,8}(?![\d,])"
        + @"|(?<!\d)\d{1,3}['’]\d{1,3}(?:\.\d{1,3})?[""”]?"
        + @"|[\[［][A-Za-z0-9.+\-−∞πα-ω/]{1,12}[,，] ?[A-Za-z0-9.+\-−∞πα-ω/]{1,12}[)）]"
        + @"|[(（][A-Za-z0-9.+\-−∞πα-ω/]{1,12}[,，] ?[A-Za-z0-9.+\-−∞πα-ω/]{1,12}[\]］]"
        + @"|\(0\d{2,3}\)[ -]?\d{7,8}(?!\d)"
        + @"|(?<![A-Za-z])[A-Za-z]:\\[!-'*+\--~]*"
        + @"|(?<![A-Za-z0-9-])--[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?![A-Za-z0-9-])"
        + @"|(?<![A-Za-z])(?:Inc|Ltd|Co|Corp|Mr|Mrs|Ms|Dr|Prof|St|Jr|Sr|No|Vol|Fig|vs|etc|al|i\.e|e\.g|a\.m|p\.m|Ph\.D)\.(?![A-Za-z0-9])"
        + @"|(?<![A-Za-z0-9])(?:[A-Za-z]\.){2,}"
        + @"|(?<![A-Za-z0-9])[A-Z]\.(?= ?[A-Z][a-z])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Others();
}
