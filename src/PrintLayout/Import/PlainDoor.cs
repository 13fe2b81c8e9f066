using System.Text.RegularExpressions;
using PrintLayout.Diagnostics;
using PrintLayout.Import.Neutral;
using PrintLayout.Import.Passages;
using PrintLayout.Import.Recognition;
using PrintLayout.Punctuation;

namespace PrintLayout.Import;

/// <summary>The door for plain text and Markdown.</summary>
internal static partial class PlainDoor
{
    /// <summary>Reads a source that is text.</summary>
    /// <returns>Its neutral text; null when it is none, which is reported.</returns>
    public static NeutralText? Read(string file, ReadOnlySpan<byte> bytes, IDiagnosticSink sink)
    {
        if (Decode(file, bytes, sink) is not { } decoded) return null;
        var form = SourceForms.Of(decoded.Text);
        if (form == SourceForm.Text) return Read(file, decoded);
        Refuse(file, form, sink);
        return null;
    }

    /// <summary>Decodes a source; one that is none of the encodings or no text at all is reported.</summary>
    public static DecodedSource? Decode(string file, ReadOnlySpan<byte> bytes, IDiagnosticSink sink)
    {
        var form = SourceForms.Of(bytes);
        if (form != SourceForm.Text)
        {
            Refuse(file, form, sink);
            return null;
        }

        if (SourceDecoder.Decode(bytes, out var rival) is not { } decoded)
        {
            sink.Report(Diagnostic.Error(
                DiagnosticCodes.NotUtf8,
                SourceSpan.OfFile(file),
                "The file is in none of UTF-8, GB 18030, Big5, Shift_JIS and UTF-16.",
                "Save it as UTF-8; a file that is UTF-8 almost everywhere was damaged: go back to the original."));
            return null;
        }

        if (rival is not null)
            sink.Report(Diagnostic.Warning(DiagnosticCodes.ImportEncodingDoubt, SourceSpan.OfFile(file),
                $"The file was read as {decoded.Encoding}; it might also be {rival}.",
                    "Look at the articles; if they are garbled, save the source as UTF-8."));
        return decoded;
    }

    /// <summary>Reads a text that was decoded.</summary>
    public static NeutralText Read(string file, DecodedSource decoded)
    {
        var isMarkdown = file.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
            || file.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);
        var text = new NeutralText(decoded.Text, decoded.Encoding, isMarkdown);
        if (decoded.Text.IndexOf('\uFFFD', StringComparison.Ordinal) is var lost and >= 0)
            text = text with
            {
                Remarks = [new DoorRemark(Certainty.Guess, "lost-character", lost,
                "a character was lost before the import (U+FFFD); go back to the original")]
            };
        return FrontMatter().Match(decoded.Text) is { Success: true } matter ? WithFrontMatter(text, matter) : text;
    }

    /// <summary>Reports a source that cannot be read, with the way out.</summary>
    public static void Refuse(string file, SourceForm form, IDiagnosticSink sink)
    {
        var (name, wayOut) = SourceForms.Refusal(form);
        sink.Report(form == SourceForm.Empty
            ? Diagnostic.Error(DiagnosticCodes.ImportNothing, SourceSpan.OfFile(file), "The source has no text; nothing was imported.",
            wayOut)
            : Diagnostic.Error(DiagnosticCodes.ImportUnknownForm, SourceSpan.OfFile(file),
            $"The source is {name}, which import does not read.", wayOut));
    }

    /// <summary>
    /// The front matter of another system: its title and author become lines as a form has them, the rest is left out. Offsets stay, since
    /// only names of keys are replaced, by names as long.
    /// </summary>
    private static NeutralText WithFrontMatter(NeutralText text, Match matter)
    {
        var dropped = new List<Dropped>();
        var chars = text.Text.ToCharArray();
        var title = -1;
        for (var at = 0; at < matter.Length;)
        {
            var end = text.Text.IndexOf('\n', at);
            end = end < 0 || end > matter.Length ? matter.Length : end;
            var line = text.Text[at..end];
            var key = Key().Match(line);
            if (key.Success && key.Groups["name"].Value is "title" or "headline" && title < 0)
            {
                title = at;
                chars[at] = '#';
                Blank(at + 1, at + key.Length);
                dropped.Add(new Dropped(new SourceRange(at + 1, at + key.Length), "key of another system's front matter"));
                Unquote(at + key.Length, end);
            }
            else if (line.Trim().Length > 0)
            {
                var isAuthor = key.Success && key.Groups["name"].Value is "author" or "byline" && title >= 0
                    && !line.Contains('[', StringComparison.Ordinal);
                if (isAuthor) Unquote(at + key.Length, end);
                Blank(at, isAuthor ? at + key.Length : end);
                dropped.Add(new Dropped(new SourceRange(at, isAuthor ? at + key.Length : end), "another system's front matter"));
            }

            at = end + 1;
        }

        return text with
        {
            Text = new string(chars),
            Dropped = [.. dropped],
            Remarks = text.Remarks.Add(new DoorRemark(Certainty.Likely, "foreign-front-matter", 0,
                "the front matter of another system was read: its title is the headline; what else stands in it was left out")),
        };

        void Blank(int from, int to)
        {
            for (var i = from; i < to; i++) if (chars[i] != '\r') chars[i] = ' ';
        }

        void Unquote(int from, int to)
        {
            while (to > from && char.IsWhiteSpace(chars[to - 1])) to--;
            if (to - from < 2 || chars[from] is not ('"' or '\'') || chars[to - 1] != chars[from]) return;
            dropped.Add(new Dropped(new SourceRange(from, from + 1), "quotation mark of another system's front matter"));
            dropped.Add(new Dropped(new SourceRange(to - 1, to), "quotation mark of another system's front matter"));
            chars[from] = chars[to - 1] = ' ';
        }
    }

    [GeneratedRegex(@"^(?:---|\+\+\+)[ \t]*\r?\n(?=(?:.*\n){0,40}?(?:title|headline)[ \t]*[:=])(?:.*\n){1,60}?(?:---"
        + @"|\+\+\+)[ \t]*(?:\r?\n|$)", RegexOptions.CultureInvariant)]
    private static partial Regex FrontMatter();

    [GeneratedRegex(@"^(?<name>[A-Za-z_-]+)[ \t]*[:=][ \t]*", RegexOptions.CultureInvariant)]
    private static partial Regex Key();
}
