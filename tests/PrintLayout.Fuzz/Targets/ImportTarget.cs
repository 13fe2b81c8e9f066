using PrintLayout.Diagnostics;
using PrintLayout.Fuzz.Mutation;
using PrintLayout.Import;

namespace PrintLayout.Fuzz.Targets;

/// <summary>Running text of a page, in any encoding, into articles: every character of it is booked.</summary>
public sealed class ImportTarget()
    : FuzzTarget("import", ".txt", new TextMutator([.. TrickyWords.Markdown, "■", "●", "▲", "◎", "新华社", "记者", "据", "\t", "　　"], 1 << 16))
{
    /// <inheritdoc/>
    public override void Run(byte[] input)
    {
        var findings = new DiagnosticBag();
        var result = ManuscriptImport.Import("page.txt", input, findings);
        Must(result is not null || findings.HasErrors, "the import gave nothing and did not say why");
    }

    protected override IEnumerable<byte[]> Sound() => Files("seeds", "source.txt").SelectMany(Pieces);

    // The whole source, and pieces of it that take less time.
    private static IEnumerable<byte[]> Pieces(byte[] source)
    {
        yield return source;
        for (var start = 0; start < source.Length; start += 3000) yield return source[start..Math.Min(source.Length, start + 3000)];
    }
}
