using PrintLayout.Diagnostics;
using PrintLayout.Makeup;
using PrintLayout.Makeup.Requests;

namespace PrintLayout.Production.Search;

/// <summary>The search of the engine.</summary>
/// <param name="memories">What is kept from pass to pass; null for a single run.</param>
internal sealed class EnginePageSearch(MakeupMemories? memories = null) : IPageSearch
{
    /// <inheritdoc/>
    public MakeupResult Find(MakeupRequest request, int alternatives, IDiagnosticSink sink)
    {
        if (memories is null) return PageSearch.Find(request, alternatives, sink, new MakeupMemory());
        var memory = memories.Take(request);
        var result = PageSearch.Find(request, alternatives, sink, memory);
        memories.Return(request, memory);
        return result;
    }
}
