using PrintLayout.Diagnostics;
using PrintLayout.Makeup.Requests;

namespace PrintLayout.Production.Search;

/// <summary>Finds layouts for pages.</summary>
internal interface IPageSearch
{
    /// <summary>Finds the best layouts of a page.</summary>
    /// <param name="request">The page.</param>
    /// <param name="alternatives">Number of layouts that are wanted, each of another structure.</param>
    /// <param name="sink">Receives findings; when nothing fits, what would make the page fit.</param>
    MakeupResult Find(MakeupRequest request, int alternatives, IDiagnosticSink sink);
}
