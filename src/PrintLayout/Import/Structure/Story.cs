using PrintLayout.Import.Passages;
using PrintLayout.Punctuation;

namespace PrintLayout.Import.Structure;

/// <summary>A story while it is put together.</summary>
internal sealed class Story
{
    /// <summary>Section label with its pinyin.</summary>
    public Element? Section { get; set; }

    public Passage? Kicker { get; set; }

    public Passage? Headline { get; set; }

    public Passage? Deck { get; set; }

    public List<(Passage Name, bool IsUncertain)> Bylines { get; } = [];

    /// <summary>The bylines whole, with their marks and brackets.</summary>
    public List<Passage> BylineLines { get; } = [];

    /// <summary>Credits, each with its caption and the number of body elements that stood before it.</summary>
    public List<(Element Credit, int Before)> Figures { get; } = [];

    public Passage? ContinuedFrom { get; set; }

    public Passage? ContinuedOn { get; set; }

    /// <summary>Body elements; a <see cref="ElementKind.Heading"/> among them is a crosshead.</summary>
    public List<Element> Body { get; } = [];

    public List<Repair> Repairs { get; } = [];

    /// <summary>Whether a byline has closed the text.</summary>
    public bool IsClosed { get; set; }

    /// <summary>First place of the story in the source.</summary>
    public int Start { get; set; }

    /// <summary>Adds the names of a byline.</summary>
    public void AddByline(Element byline, bool isUncertain)
    {
        BylineLines.Add(byline.Text);
        foreach (var name in byline.Names) Bylines.Add((name, isUncertain));
    }

    /// <summary>Notes a repair.</summary>
    public void Flag(Certainty certainty, string rule, int offset, string key, string message) =>
        Repairs.Add(new Repair(certainty, rule, offset, key, message));
}
