namespace PrintLayout.Languages;

/// <summary>The words that the program itself writes on a page, and the marks that go with them.</summary>
internal abstract class LanguageWords
{
    /// <summary>Says that a story comes from another page.</summary>
    /// <param name="page">Name of the page.</param>
    public abstract string ContinuedFrom(string page);

    /// <summary>Says that a story goes on to another page.</summary>
    /// <param name="page">Name of the page.</param>
    public abstract string ContinuedOn(string page);

    /// <summary>The byline behind the last word of a story.</summary>
    /// <param name="names">The names.</param>
    public abstract string TailByline(string names);

    /// <summary>The byline in the head of a story.</summary>
    /// <param name="names">The names.</param>
    public abstract string HeadByline(string names);

    /// <summary>What stands before an item of a list.</summary>
    /// <param name="number">Its number; null in a list without numbers.</param>
    public abstract string ListMark(int? number);

    /// <summary>Parts of one line that stand side by side.</summary>
    /// <param name="first">The first.</param>
    /// <param name="second">The second.</param>
    public abstract string Beside(string first, string second);

    /// <summary>A number at the axis of a chart, in the words of the language where it is large.</summary>
    /// <param name="number">The number.</param>
    /// <param name="greatest">The greatest of the axis: all of its numbers get the same word.</param>
    public abstract string AxisNumber(decimal number, decimal greatest);

    /// <summary>Marks an advertisement.</summary>
    public abstract string Advertisement { get; }

    /// <summary>Stands in the place of a photograph that is not there.</summary>
    public abstract string PhotoPlaceholder { get; }

    /// <summary>Stands in the place of another figure that is not there.</summary>
    public abstract string FigurePlaceholder { get; }

    /// <summary>Says in words what a figure without words is.</summary>
    public abstract string Figure { get; }

    /// <summary>The number of the issue.</summary>
    /// <param name="number">Digits.</param>
    public abstract string Issue(string number);

    /// <summary>How many pages the issue has.</summary>
    /// <param name="count">The number.</param>
    public abstract string PagesToday(int count);

    /// <summary>The number under which the paper is registered, in two lines.</summary>
    /// <param name="number">The number.</param>
    public abstract string Registration(string number);
}
