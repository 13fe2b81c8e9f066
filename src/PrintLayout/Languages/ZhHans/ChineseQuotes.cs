using PrintLayout.Unicode.LineBreaking;
using PrintLayout.Unicode.Properties;
using static PrintLayout.Unicode.Properties.LineBreakClass;

namespace PrintLayout.Languages.ZhHans;

/// <summary>
/// “ ‘ ” ’ share their code points with the Latin quotation marks, so UAX #14 cannot say which side they cling to when a Latin
/// letter stands next to them: in 对应“AI+生命健康” it finds no break before “. In Chinese context they are brackets and become OP
/// and CL, CLREQ "Prohibition Rules for Line Start and Line End", composition.md C15.1.
/// </summary>
/// <remarks>
/// A mark is Chinese when its sentence holds any East Asian character, or when the nearest letter to its left or right does,
/// looking past other marks but not past the end of a Latin sentence. The marks of a pair go together. So a Latin quotation
/// inside a Latin sentence stays Latin, and so does one between Latin words of a Chinese sentence that blanks set off.
/// ’ is an apostrophe between two Western letters, and beside one when no ‘ is open.
/// </remarks>
internal ref struct ChineseQuotes
{
    private readonly Span<LineBreakUnit> _units;

    /// <summary>Index behind the sentence in hand, and whether it holds an East Asian character.</summary>
    private int _sentenceEnd;

    private bool _sentenceIsChinese;

    /// <summary>Whether the nearest letter to the left, within reach, is East Asian.</summary>
    private bool _leftIsChinese;

    /// <summary>Where the last look to the right ended, so that a row of marks is passed once only.</summary>
    private int _rightLetter;

    private bool _rightIsChinese;

    /// <summary>Index of the “ that waits for its ”, or −1.</summary>
    private int _openDouble;

    /// <summary>Index of the ‘ that waits for its ’, or −1.</summary>
    private int _openSingle;

    /// <summary>Index of the ” of a Western quotation inside Western words, or −1.</summary>
    private int _westernDouble;

    /// <summary>Index of the ’ of such a quotation, or −1.</summary>
    private int _westernSingle;

    private ChineseQuotes(Span<LineBreakUnit> units)
    {
        _units = units;
        _openDouble = -1;
        _openSingle = -1;
        _westernDouble = -1;
        _westernSingle = -1;
        _rightLetter = -1;
    }

    /// <summary>Gives the quotation marks in Chinese context the classes OP and CL.</summary>
    public static void Apply(Span<LineBreakUnit> units)
    {
        // Most paragraphs have none.
        foreach (ref readonly var unit in units)
        {
            if (unit.CodePoint is not ('“' or '”' or '‘' or '’')) continue;
            new ChineseQuotes(units).Run();
            return;
        }
    }

    private void Run()
    {
        for (var i = 0; i < _units.Length; i++)
        {
            if (i == _sentenceEnd)
                StartSentence(i);
            switch (_units[i].CodePoint)
            {
                case '“':
                    Open(i, ref _openDouble, ref _westernDouble);
                    break;
                case '‘':
                    Open(i, ref _openSingle, ref _westernSingle);
                    break;
                case '”' when i == _westernDouble:
                    _openDouble = -1;
                    break;
                case '’' when i == _westernSingle:
                    _openSingle = -1;
                    break;
                case '”':
                    Close(i, ref _openDouble);
                    break;
                case '’' when !IsApostrophe(i):
                    Close(i, ref _openSingle);
                    break;
                default:
                    PassLeft(i);
                    break;
            }
        }
    }

    private void Open(int index, ref int open, ref int western)
    {
        if (IsChinese(index) && !IsAmongWesternWords(index, ref western))
            MakeBracket(index, OP);
        open = index;
    }

    /// <summary>
    /// Whether a quotation holds no East Asian character and stands between Western words, with blanks outside as in Western text:
    /// 《The “Beijing” Story》. 使用OpenAI“GPT-5”API is Chinese text, which has no blanks.
    /// </summary>
    private readonly bool IsAmongWesternWords(int open, ref int close)
    {
        var before = Beside(open, -1);
        if (_units.ClassAt(before) != SP || !IsWesternWordEnd(PastBlanks(before, -1)))
            return false;
        var closer = _units[open].CodePoint == '“' ? '”' : '’';
        for (var i = open + 1; i < _units.Length && !_units.IsEastAsianAt(i) && !IsParagraphEnd(i); i++)
        {
            if (_units[i].CodePoint == _units[open].CodePoint)
                return false;
            if (_units[i].CodePoint != closer || (closer == '’' && _units.IsWesternAt(i - 1) && _units.IsWesternAt(i + 1)))
                continue;
            var next = Beside(i, 1);
            if (_units.CodePointAt(next) is ',' or '.' or ';' or ':' or '!' or '?')
                next = Beside(next, 1);
            if (_units.ClassAt(next) != SP || !_units.IsWesternAt(PastBlanks(next, 1)))
                return false;
            close = i;
            return true;
        }

        return false;
    }

    private readonly bool IsWesternWordEnd(int index) =>
        _units.IsWesternAt(index) || (_units.CodePointAt(index) is ',' or ';' or ':' or '.' && _units.IsWesternAt(Beside(index, -1)));

    /// <summary>The next unit in a direction that is no control about line ends, for these are not set.</summary>
    private readonly int Beside(int index, int step)
    {
        do index += step;
        while (IsControl(index));
        return index;
    }

    private readonly int PastBlanks(int index, int step)
    {
        while (_units.ClassAt(index) == SP || IsControl(index))
            index += step;
        return index;
    }

    private readonly bool IsControl(int index) =>
        _units.CodePointAt(index) is '\u00AD' or '\u200B' or '\u200C' or '\u2060' or '\uFEFF';

    private void Close(int index, ref int open)
    {
        var opened = open;
        open = -1;
        if (!IsChinese(index) && (opened < 0 || _units[opened].Class != OP))
            return;
        MakeBracket(index, CL);
        if (opened >= 0)
            MakeBracket(opened, OP);
    }

    /// <summary>Marks the quotation mark as wide too: LB30 glues a narrow OP to the letter before it.</summary>
    private readonly void MakeBracket(int index, LineBreakClass bracket)
    {
        _units[index].Class = bracket;
        _units[index].Traits |= LineBreakTraits.EastAsian;
    }

    private bool IsChinese(int index) => _sentenceIsChinese || _leftIsChinese || IsChineseToTheRight(index);

    private readonly bool IsApostrophe(int index)
    {
        var left = _units.IsWesternAt(index - 1);
        var right = _units.IsWesternAt(index + 1);
        if (left && right)
            return true;
        if (_openSingle >= 0)
            return false;
        // Behind a stop or an opener it is that of ’90s.
        if (_units.IsEastAsianAt(index - 1) && _units.ClassAt(index - 1) is CL or NS or OP)
            return _units.IsDigitAt(index + 1) && _units.IsDigitAt(index + 2);
        return (left || right) && !_units.IsEastAsianAt(index - 1) && !_units.IsEastAsianAt(index + 1);
    }

    /// <summary>Remembers a letter for the marks to its right; the end of a Latin sentence wipes the memory.</summary>
    private void PassLeft(int index)
    {
        if (IsParagraphEnd(index) || IsLatinSentenceEnd(index))
            _leftIsChinese = false;
        else if (IsLetter(index))
            _leftIsChinese = _units.IsEastAsianAt(index);
        if (IsParagraphEnd(index))
            (_openDouble, _openSingle) = (-1, -1);
    }

    private bool IsChineseToTheRight(int index)
    {
        if (_rightLetter > index)
            return _rightIsChinese;
        _rightLetter = index + 1;
        while (_rightLetter < _units.Length && !IsLetter(_rightLetter) && !IsLatinSentenceEnd(_rightLetter)
            && !IsParagraphEnd(_rightLetter))
            _rightLetter++;
        _rightIsChinese = IsLetter(_rightLetter) && _units.IsEastAsianAt(_rightLetter);
        return _rightIsChinese;
    }

    private void StartSentence(int start)
    {
        _sentenceIsChinese = false;
        var end = start;
        while (end < _units.Length)
        {
            // Quotation marks that earlier sentences made wide are behind us; those ahead are still narrow.
            _sentenceIsChinese |= _units.IsEastAsianAt(end);
            var ends = IsParagraphEnd(end) || IsLatinSentenceEnd(end) || _units[end].CodePoint is '。' or '！' or '？' or '．';
            end++;
            if (ends)
                break;
        }

        while (end < _units.Length && IsCloser(end))
            end++;
        _sentenceEnd = end;
    }

    private readonly bool IsLetter(int index) => _units.IsWideLetterAt(index) || _units.IsWesternAt(index);

    private readonly bool IsParagraphEnd(int index) => _units.ClassAt(index) is BK or CR or LF or NL;

    /// <summary>. ! or ? with nothing but closing marks before the next space or the end.</summary>
    private readonly bool IsLatinSentenceEnd(int index)
    {
        if (_units[index].CodePoint is not ('.' or '!' or '?'))
            return false;
        var next = index + 1;
        while (next < _units.Length && IsCloser(next))
            next++;
        return next == _units.Length || _units[next].Class == SP || IsParagraphEnd(next);
    }

    private readonly bool IsCloser(int index) => _units[index].CodePoint is '”' or '’' or '"' or '\'' || _units[index].Class is CL or CP;
}
