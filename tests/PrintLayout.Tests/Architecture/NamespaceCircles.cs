namespace PrintLayout.Tests.Architecture;

/// <summary>Finds namespaces that use each other, directly or through others. A namespace and its child are two.</summary>
internal static class NamespaceCircles
{
    /// <summary>The circles: the namespaces of each, sorted and joined by commas.</summary>
    /// <param name="uses">Which types use which.</param>
    public static IReadOnlyList<string> In(IEnumerable<TypeUse> uses)
    {
        var used = uses.Where(use => Ours(use.FromNamespace) && Ours(use.ToNamespace) && use.FromNamespace != use.ToNamespace)
            .ToLookup(use => use.FromNamespace, use => use.ToNamespace);
        var reached = used.ToDictionary(from => from.Key, from => Reached(from.Key, used), StringComparer.Ordinal);
        return
        [
            .. reached.Where(from => from.Value.Contains(from.Key))
                .Select(from => string.Join(", ",
                    from.Value.Where(to => reached.TryGetValue(to, out var back) && back.Contains(from.Key)).Order(StringComparer.Ordinal)))
                .Distinct().Order(StringComparer.Ordinal),
        ];
    }

    private static bool Ours(string name) => LayerRule.IsIn(name, "PrintLayout");

    private static HashSet<string> Reached(string from, ILookup<string, string> used)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(used[from]);
        while (open.TryPop(out var next))
        {
            if (!reached.Add(next)) continue;
            foreach (var further in used[next]) open.Push(further);
        }

        return reached;
    }
}
