using System.Collections;

namespace PrintLayout.Diagnostics;

/// <summary>
/// Collects findings in the order in which they are reported. Not safe for use by two threads at once: each piece of work has
/// its own.
/// </summary>
public sealed class DiagnosticBag : IDiagnosticSink, IReadOnlyList<Diagnostic>
{
    private readonly List<Diagnostic> _items = [];

    /// <inheritdoc/>
    public int Count => _items.Count;

    /// <inheritdoc/>
    public Diagnostic this[int index] => _items[index];

    /// <summary>Whether any finding is an error.</summary>
    public bool HasErrors => _items.Exists(d => d.Severity == DiagnosticSeverity.Error);

    /// <inheritdoc/>
    public void Report(Diagnostic diagnostic) => _items.Add(diagnostic);

    /// <inheritdoc/>
    public IEnumerator<Diagnostic> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
