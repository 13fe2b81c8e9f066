using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Production.Inputs;
using PrintLayout.Production.Requests;
using PrintLayout.Production.Writers;

namespace PrintLayout.Production;

/// <summary>A rendering whose inputs were found and whose writers are ready, so that a caller can show its size before it starts.</summary>
public sealed class PreparedRun : IDisposable
{
    private readonly PageWriters? _writers;

    private PreparedRun(RenderRequest request, OutputPattern? pattern, ImmutableArray<EditionInput> editions,
        ImmutableArray<Diagnostic> findings, PageWriters? writers)
    {
        (Request, Pattern, Editions, Findings) = (request, pattern, editions, findings);
        _writers = writers;
    }

    /// <summary>What was asked for.</summary>
    public RenderRequest Request { get; }

    /// <summary>The editions that were found.</summary>
    public ImmutableArray<EditionInput> Editions { get; }

    /// <summary>What was found about the inputs, the output path and the output condition.</summary>
    public ImmutableArray<Diagnostic> Findings { get; }

    /// <summary>Whether there is something to render and nothing forbids it.</summary>
    public bool IsReady => _writers is not null && Pattern is not null && !Editions.IsEmpty;

    /// <summary>Where files go; null when the output path is no pattern.</summary>
    internal OutputPattern? Pattern { get; }

    /// <summary>The writers in the order of the formats.</summary>
    internal ImmutableArray<IPageFileWriter> Writers => _writers?.All ?? [];

    /// <summary>The files and folders that the request names beside editions. Folders of faces may come and go.</summary>
    internal IEnumerable<string> NamedFiles => Request.Icc is { } icc ? Request.Fonts.Folders.Prepend(icc) : Request.Fonts.Folders;

    /// <inheritdoc/>
    public void Dispose() => _writers?.Dispose();

    /// <summary>Finds the inputs and makes the writers.</summary>
    /// <param name="request">What is asked for.</param>
    internal static PreparedRun Of(RenderRequest request)
    {
        var sink = new DiagnosticBag();
        var pattern = OutputPattern.TryParse(request.Output, InputFinder.AreMany(request.Inputs), out var problem);
        if (pattern is null)
        {
            sink.Report(Diagnostic.Error(
                DiagnosticCodes.CannotWrite, SourceSpan.OfFile(request.Output), problem!, "name a folder, or a path with the known parts"));
            return new PreparedRun(request, null, [], [.. sink], null);
        }

        var writers = PageWriters.Of(request, sink);
        return new PreparedRun(request, pattern, InputFinder.Find(request.Inputs, sink), [.. sink], writers);
    }
}
