using PrintLayout.Diagnostics;
using PrintLayout.Fuzz.Mutation;
using PrintLayout.Sources;

namespace PrintLayout.Fuzz.Targets;

/// <summary>A reader of text files. Who gives nothing must have said why, and every finding has a place.</summary>
/// <param name="name">Name of the target.</param>
/// <param name="ending">Ending of its files.</param>
/// <param name="words">Words of the format.</param>
/// <param name="mostLength">Longest text made by repeating.</param>
public abstract class TextTarget(string name, string ending, string[] words, int mostLength = 1 << 17)
    : FuzzTarget(name, ending, new TextMutator(words, mostLength))
{
    /// <inheritdoc/>
    public override void Run(byte[] input)
    {
        var findings = new DiagnosticBag();
        var session = TextFiles.FromBytes(input, FileName, Root, findings, LayoutLimits.Default);
        var reading = session is null ? null : Read(session);
        Must(reading is not null || findings.HasErrors, "the reader gave nothing and did not say why");
        Must(findings.All(finding => finding.Span is { Line: >= 1, Column: >= 1 }), "a finding has no place");
        Must(findings.Count <= 3 * 201 + 10, $"{findings.Count} findings for one file");
    }

    /// <summary>Name of the file in findings; paths in it are counted from there.</summary>
    private protected virtual string FileName => "in" + Ending;

    /// <summary>Folder of the project.</summary>
    private protected virtual string Root => ".";

    /// <summary>Reads the file; null for one that cannot be used.</summary>
    private protected abstract object? Read(ReadSession session);
}
