using System.Text;

namespace PrintLayout.Vectors.Reading;

/// <summary>An element of a drawing file.</summary>
/// <param name="Name">Its name; of another vocabulary than SVG, empty.</param>
/// <param name="Line">Line of its start, from 1.</param>
/// <param name="Column">Column of its start, from 1.</param>
internal sealed record SvgNode(string Name, int Line, int Column)
{
    private List<SvgNode>? _children;
    private StringBuilder? _text;
    private Dictionary<string, string>? _attributes;

    /// <summary>Its elements.</summary>
    public IReadOnlyList<SvgNode> Children => _children ?? (IReadOnlyList<SvgNode>)[];

    /// <summary>Names of its attributes, in the order of the file.</summary>
    public IEnumerable<string> Attributes => _attributes?.Keys ?? Enumerable.Empty<string>();

    /// <summary>Its text; kept of style sheets alone.</summary>
    public string Text => _text?.ToString() ?? string.Empty;

    /// <summary>An attribute; null when it has none of the name.</summary>
    /// <param name="name">The name; <c>href</c> stands for <c>xlink:href</c> too.</param>
    public string? this[string name] => _attributes?.GetValueOrDefault(name);

    /// <summary>Adds an element.</summary>
    public void Add(SvgNode child) => (_children ??= []).Add(child);

    /// <summary>Adds to its text.</summary>
    public void AddText(string text) => (_text ??= new StringBuilder()).Append(text);

    /// <summary>Sets an attribute; the first of a name stays.</summary>
    public void Set(string name, string value) =>
        (_attributes ??= new Dictionary<string, string>(StringComparer.Ordinal)).TryAdd(name, value);
}
