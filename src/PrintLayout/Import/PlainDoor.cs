using PrintLayout.Diagnostics;
using PrintLayout.Import.Neutral;
using PrintLayout.Import.Recognition;
using PrintLayout.Punctuation;

namespace PrintLayout.Import;

/// <summary>The door for plain text and Markdown.</summary>
internal static class PlainDoor
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
        return ForeignMatter.Read(text);
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
}
