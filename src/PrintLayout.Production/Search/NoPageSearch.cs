using PrintLayout.Diagnostics;

namespace PrintLayout.Production.Search;

/// <summary>Stands for the search where there is none: no page can be made up.</summary>
internal sealed class NoPageSearch : IPageSearch
{
    /// <inheritdoc/>
    public MakeupResult Find(MakeupRequest request, int alternatives, IDiagnosticSink sink)
    {
        sink.Report(Diagnostic.Error(DiagnosticCodes.CannotMakeUp, request.Plan.Span,
            $"The page {request.Page.Name.Value} cannot be made up by this program.", "Write the path of a layout file."));
        return new MakeupResult([]);
    }
}
