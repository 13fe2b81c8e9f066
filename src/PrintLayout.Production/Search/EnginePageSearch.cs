using PrintLayout.Diagnostics;
using PrintLayout.Makeup;
using PrintLayout.Makeup.Requests;

namespace PrintLayout.Production.Search;

/// <summary>The search of the engine.</summary>
internal sealed class EnginePageSearch : IPageSearch
{
    /// <inheritdoc/>
    public MakeupResult Find(MakeupRequest request, int alternatives, IDiagnosticSink sink) => PageSearch.Find(request, alternatives, sink);
}
