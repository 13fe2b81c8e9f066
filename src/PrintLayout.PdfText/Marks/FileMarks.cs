using System.Collections.Immutable;
using PrintLayout.Preflight.Content;
using PrintLayout.Preflight.Findings;
using PrintLayout.Preflight.Structure;
using PrintLayout.Preflight.Syntax;
using PrintLayout.Snapshots.Records;
using UglyToad.PdfPig.Tokens;

namespace PrintLayout.PdfText.Marks;

/// <summary>What a file draws, by its own operators, and what it says about the press.</summary>
/// <param name="Pages">Its pages in order.</param>
/// <param name="Facts">What holds for the whole file.</param>
internal sealed record FileMarks(ImmutableArray<PageMarks> Pages, ImmutableArray<PressFact> Facts)
{
    private const int DigestLength = 8;

    /// <summary>Reads a file.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="streamLimit">Most bytes of a stream after its filters.</param>
    /// <param name="mostPages">Most pages.</param>
    /// <returns>The marks; null when the file cannot be read within the limits.</returns>
    public static FileMarks? TryRead(byte[] bytes, long streamLimit, int mostPages)
    {
        try
        {
            return PdfObjects.TryOpen(bytes, streamLimit, out var file, out _, out _) ? Read(file, streamLimit, mostPages) : null;
        }
        catch (ReadLimitException)
        {
            return null;
        }
    }

    private static FileMarks Read(PdfObjects file, long streamLimit, int mostPages)
    {
        var options = new PreflightOptions(PreflightProfile.None) { Limits = new PreflightLimits { StreamBytes = streamLimit } };
        var colours = new ColourSpaceReader(file);
        var pages = ImmutableArray.CreateBuilder<PageMarks>();
        foreach (var page in PageTreeReader.Read(file, mostPages))
        {
            var marks = new MarkCollector();
            new ContentWalker(new PageContext(file, page, options, new FindingSink(options)), [marks], colours).Walk();
            pages.Add(new PageMarks(page, marks.Texts, [.. marks.Shapes, .. Annotations(file, page)]));
        }

        return new FileMarks(pages.ToImmutable(), FactsOf(file));
    }

    private static ImmutableArray<PressFact> FactsOf(PdfObjects file)
    {
        var intents = (file.Array(file.Catalog, "OutputIntents")?.Data ?? []).Select(file.Dictionary).OfType<DictionaryToken>()
            .Select(intent => Condition(file, intent));
        return [new PressFact("output condition", string.Join(", ", intents)), new PressFact("press standard", StandardOf(file))];
    }

    private static string StandardOf(PdfObjects file)
    {
        if (PdfStrings.Of(file.Entry(file.Info, "GTS_PDFXVersion")) is { Length: > 0 } written) return written;
        if (file.Entry(file.Catalog, "Metadata") is not StreamToken stream || file.Unpack(stream) is not { } bytes) return string.Empty;
        return XmpPacket.TryRead(bytes, out _)?["http://www.npes.org/pdfx/ns/id/", "GTS_PDFXVersion"] ?? string.Empty;
    }

    private static string Condition(PdfObjects file, DictionaryToken intent)
    {
        var name = PdfStrings.Of(file.Entry(intent, "OutputConditionIdentifier")) ?? "without a name";
        return file.Entry(intent, "DestOutputProfile") is StreamToken profile && file.Unpack(profile) is { } bytes
            ? $"{name} (profile {Digest(bytes.Span)})"
            : name;
    }

    private static string Digest(ReadOnlySpan<byte> bytes) =>
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes))[..DigestLength];

    private static IEnumerable<ShapeMark> Annotations(PdfObjects file, PdfPage page)
    {
        foreach (var annotation in (file.Array(page.Dictionary, "Annots")?.Data ?? []).Select(file.Dictionary).OfType<DictionaryToken>())
        {
            if (Area.Of(file.Numbers(file.Entry(annotation, "Rect"))) is not { } place) continue;
            var words = PdfStrings.Of(file.Entry(annotation, "Contents")) is { Length: > 0 } contents ? $" “{contents}”" : string.Empty;
            yield return new ShapeMark("annotation", place, (file.Name(annotation, "Subtype") ?? "without a kind") + words);
        }
    }
}
