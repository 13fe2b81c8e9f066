using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HouseCheck;

/// <summary>
/// Which namespaces use which, read off the sources: constants and names in <c>nameof</c> count too, which compiled code no longer shows.
/// </summary>
internal static class NamespaceGraph
{
    /// <summary>The circles, each as the names of its namespaces. A namespace and its child are two.</summary>
    public static IEnumerable<string> Circles(SourceTree sources)
    {
        var used = Uses(sources);
        var reached = used.Keys.ToDictionary(from => from, from => Reached(from, used), StringComparer.Ordinal);
        return reached.Where(from => from.Value.Contains(from.Key))
            .Select(from => string.Join(", ",
                from.Value.Where(to => reached.TryGetValue(to, out var back) && back.Contains(from.Key)).Order(StringComparer.Ordinal)))
            .Distinct().Order(StringComparer.Ordinal);
    }

    private static Dictionary<string, HashSet<string>> Uses(SourceTree sources)
    {
        var used = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var file in sources.Files)
        {
            var model = sources.Compilation.GetSemanticModel(file);
            var from = file.GetRoot().DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault()?.Name.ToString();
            if (from is null) continue;
            if (!used.TryGetValue(from, out var to)) used.Add(from, to = new HashSet<string>(StringComparer.Ordinal));
            foreach (var name in file.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
            {
                if (name.FirstAncestorOrSelf<UsingDirectiveSyntax>() is not null) continue;
                var info = model.GetSymbolInfo(name);
                if (HomeOf(info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) is { } home && home != from) to.Add(home);
            }
        }

        return used;
    }

    /// <summary>The namespace of the type that a symbol belongs to; null when it is not one of ours.</summary>
    private static string? HomeOf(ISymbol? symbol)
    {
        var type = symbol as INamedTypeSymbol ?? symbol?.ContainingType;
        return type is null || !type.Locations.Any(place => place.IsInSource) || type.ContainingNamespace.IsGlobalNamespace
            ? null
            : type.ContainingNamespace.ToDisplayString();
    }

    private static HashSet<string> Reached(string from, Dictionary<string, HashSet<string>> used)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(used[from]);
        while (open.TryPop(out var next))
        {
            if (!reached.Add(next)) continue;
            foreach (var further in used.GetValueOrDefault(next) ?? []) open.Push(further);
        }

        return reached;
    }
}
